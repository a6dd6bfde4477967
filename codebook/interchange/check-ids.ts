import { combinedName } from './check-combined-counts.ts'
import type { OpenProblem } from './open-problem.ts'
import type { OpenStudy } from './open-study.ts'

/** An id in a file: of which kind of thing, where, and what it belongs to. */
interface StatedId {
  readonly kind: string
  readonly id: string
  readonly where: string
  /** What carries the id: the thing's key or, where it has none, what it is a part of. */
  readonly owner: string
}

/** Finds ids that stand twice, and ids that the study already uses for another thing. */
export function checkIds(file: OpenStudy, existing: OpenStudy): OpenProblem[] {
  const owners = new Map(idsOf(existing).map((stated) => [`${stated.kind} ${stated.id}`, stated.owner]))
  const seen = new Set<string>()
  return idsOf(file).flatMap((stated) => {
    const name = `${stated.kind} ${stated.id}`
    const owner = owners.get(name)
    const taken = seen.has(name) || (owner !== undefined && owner !== stated.owner)
    seen.add(name)
    return taken ? [{ where: stated.where, problem: 'duplicate' as const }] : []
  })
}

function idsOf(file: OpenStudy): StatedId[] {
  const stated: StatedId[] = []
  const add = (kind: string, place: string, id: string | undefined, owner: string | number) => {
    if (id !== undefined) stated.push({ kind, id, where: `${place}.id`, owner: String(owner) })
  }
  const addKeyed = (kind: string, list: readonly { readonly id?: string | undefined; readonly key: string }[] | undefined) =>
    list?.forEach((item, at) => add(kind, `${kind}[${at}]`, item.id, item.key))
  const addMemos = (place: string, owner: string, memos: readonly { readonly id?: string | undefined }[] | undefined) =>
    memos?.forEach((memo, at) => add('memos', `${place}.memos[${at}]`, memo.id, owner))

  addMemos('study', 'study', file.study?.memos)
  file.waves?.forEach((wave, at) => add('waves', `waves[${at}]`, wave.id, wave.number))
  addKeyed('researchQuestions', file.researchQuestions)
  addKeyed('coders', file.coders)
  addKeyed('groups', file.groups)
  file.combinedCounts?.forEach((count, at) => add('combinedCounts', `combinedCounts[${at}]`, count.id, combinedName(count)))
  file.codebookChanges?.forEach((change, at) => add('codebookChanges', `codebookChanges[${at}]`, change.id, change.id ?? ''))
  file.codebookVersions?.forEach((version, at) => add('codebookVersions', `codebookVersions[${at}]`, version.id, version.number))
  addKeyed('codes', file.codes)
  file.codes?.forEach((code, at) => addMemos(`codes[${at}]`, `code ${code.key}`, code.memos))
  addKeyed('guides', file.guides)
  file.guides?.forEach((guide, at) => guide.versions?.forEach((version, order) =>
    add('versions', `guides[${at}].versions[${order}]`, version.id, `${guide.key}@${version.version ?? ''}`)))
  file.organisations?.forEach((organisation, at) => add('organisations', `organisations[${at}]`, organisation.id, organisation.code))
  file.informants?.forEach((informant, at) => add('informants', `informants[${at}]`, informant.id, informant.code))
  file.sessions?.forEach((session, at) => {
    const place = `sessions[${at}]`
    add('sessions', place, session.id, session.code)
    addMemos(place, `session ${session.code}`, session.memos)
    session.revisions?.forEach((revision, order) => add('revisions', `${place}.revisions[${order}]`, revision.id, session.code))
    // Below a session only the session is compared: an answer may be named by number or key, and a passage may move within it.
    session.answers?.forEach((answer, order) => {
      const inAnswer = `${place}.answers[${order}]`
      add('answers', inAnswer, answer.id, session.code)
      addMemos(inAnswer, `session ${session.code}`, answer.memos)
      answer.marks?.forEach((mark, row) => add('marks', `${inAnswer}.marks[${row}]`, mark.id, session.code))
      answer.codings?.forEach((coding, row) => {
        add('codings', `${inAnswer}.codings[${row}]`, coding.id, session.code)
        addMemos(`${inAnswer}.codings[${row}]`, `session ${session.code}`, coding.memos)
      })
      answer.sentTexts?.forEach((sent, row) => add('sentTexts', `${inAnswer}.sentTexts[${row}]`, sent.id, session.code))
      answer.changes?.forEach((change, row) => add('changes', `${inAnswer}.changes[${row}]`, change.id, session.code))
      answer.quotes?.forEach((quote, row) => add('quotes', `${inAnswer}.quotes[${row}]`, quote.id, session.code))
    })
  })
  addKeyed('findings', file.findings)
  file.findings?.forEach((finding, at) => addMemos(`findings[${at}]`, `finding ${finding.key}`, finding.memos))
  addKeyed('goals', file.goals)
  file.instructionQuestions?.forEach((question, at) =>
    add('instructionQuestions', `instructionQuestions[${at}]`, question.id, `${question.number}${question.part ?? ''}`))
  addKeyed('alternatives', file.alternatives)
  addKeyed('criteria', file.criteria)
  addKeyed('dimensions', file.dimensions)
  addKeyed('networks', file.networks)
  addKeyed('successCriteria', file.successCriteria)
  file.doubleCodings?.forEach((round, at) => add('doubleCodings', `doubleCodings[${at}]`, round.id, 'round'))
  addKeyed('letters', file.letters)
  file.letters?.forEach((letter, at) => letter.versions?.forEach((version, order) =>
    add('letterVersions', `letters[${at}].versions[${order}]`, version.id, `${letter.key}@${version.version} ${version.language}`)))
  return stated
}
