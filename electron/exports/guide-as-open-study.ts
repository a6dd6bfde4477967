import type { OpenGuideVersion } from '../../codebook/interchange/open-guide.ts'
import { openFormat, openVersion, type OpenStudy } from '../../codebook/interchange/open-study.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { allQuestions, type ContentQuestion } from '../../codebook/guide/guide-content.ts'
import { readContent, readVersionRows } from '../../db/queries/guide-content.ts'
import type { listGuideVersions } from '../../db/queries/guide-versions.ts'
import { orderedCodes } from '../../db/queries/codes.ts'
import { listGroups } from '../../db/queries/register.ts'
import type { GuideVersionTable } from '../../db/tables/guide.ts'
import type { Readable } from '../../db/store.ts'

type Guide = ReturnType<typeof listGuideVersions>[number]

/**
 * One version of a guide as a file of its own in the open format.
 *
 * The groups it is for and the codes it names come along by name, so that the file stands by itself.
 */
export function guideAsOpenStudy(db: Readable, guide: Guide, version: GuideVersionTable): OpenStudy {
  const content = readContent(db, version.id) ?? { intro: [], introNn: [], sections: [] }
  const rows = readVersionRows(db, version.id)
  const keys = new Map([...rows.sections, ...rows.fields].map((row) => [row.id, row.key]))
  const numbers = new Map(rows.questions.map((row) => [row.id, row.number]))
  const all = orderedCodes(db)
  const codes = new Map(all.map((code) => [code.id, code]))
  const named = withParents(codes, allQuestions(content).flatMap((question) => question.defaultCodes))
  const groups = listGroups(db).filter((group) => guide.groupIds.includes(group.id))
  const written: OpenGuideVersion = {
    version: version.version, intro: [...content.intro], introNn: [...content.introNn], note: version.note, created: version.created_at === null ? null : writtenTime(version.created_at),
    sections: content.sections.map(({ id, title, titleNn, minutes, fields, questions }) => ({
      key: keys.get(id) ?? '', title, titleNn, minutes, fields: fields.map((field) => ({ key: keys.get(field.id) ?? '', label: field.label, labelNn: field.labelNn, storage: field.storage })),
      questions: questions.map((question) => ({
        ...openQuestion(question), number: numbers.get(question.id) ?? 0, dependsOn: question.dependsOn === null ? null : numbers.get(question.dependsOn) ?? null,
        defaultCodes: question.defaultCodes.map((code) => codes.get(code)?.key ?? ''),
      })),
    })),
  }
  return {
    format: openFormat, version: openVersion, groups: groups.map(({ key, label }) => ({ key, label })),
    codes: all.filter(({ id }) => named.has(id)).map(({ key, label, parent_id: parent }) => ({ key, label, parent: parent === null ? null : codes.get(parent)?.key ?? null })),
    guides: [{ key: guide.key, title: guide.title, titleNn: guide.titleNn, language: guide.language, audience: groups.map((group) => group.key), versions: [written] }],
  }
}

function openQuestion({ questionKey, followUps, prompts, promptsNn, subQuestions, subQuestionsNn, id: _, dependsOn: __, defaultCodes: ___, ...question }: ContentQuestion) {
  return {
    ...question, ...(questionKey === null ? {} : { key: questionKey }), prompts: [...prompts], promptsNn: [...promptsNn], subQuestions: [...subQuestions], subQuestionsNn: [...subQuestionsNn],
    followUps: followUps.map(({ when, text, then, textNn, thenNn }) => ({
      when, text, ...(then.length > 0 ? { then: [...then] } : {}), ...(textNn === '' ? {} : { textNn }), ...(thenNn.length > 0 ? { thenNn: [...thenNn] } : {}),
    })),
  }
}

/** Ids of codes with those above them. */
function withParents(codes: ReadonlyMap<string, { readonly parent_id: string | null }>, ids: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const id of ids) for (let at: string | null = id; at !== null; at = codes.get(at)?.parent_id ?? null) all.add(at)
  return all
}
