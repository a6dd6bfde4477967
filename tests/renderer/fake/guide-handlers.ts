import { contentOfDraft } from '../../../codebook/guide/content-of-draft.ts'
import { allQuestions, emptyContent, wordingOf, type GuideContent } from '../../../codebook/guide/guide-content.ts'
import { fail, ok } from '../../../codebook/result.ts'
import { organisationGuide } from '../../../codebook/templates/example/guide-organisations.ts'
import { municipalGuide } from '../../../codebook/templates/needs-and-alternatives/guide.ts'
import type { Guide, GuideVersion, guideChannels } from '../../../electron/contract/guides.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'
import { fakeNow } from './fake-study.ts'

/** Guides as the fake keeps them: each version with all that it says. */
type Kept = Omit<Guide, 'versions'> & { versions: (Pick<GuideVersion, 'versionId' | 'version' | 'basedOn' | 'note' | 'createdAt' | 'lockedAt'> & { content: GuideContent })[] }

export function guideHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof guideChannels> {
  let kept: Kept[] | null = null
  const version = (name: string, content: GuideContent) => ({ versionId: name, version: '1.0', basedOn: null, note: '', createdAt: fakeNow, lockedAt: null, content })
  /** Those of the study, from when they are first asked for. */
  function all(): Kept[] {
    const study = open()
    kept ??= [municipalGuide, organisationGuide].filter((draft) => study.guides.some(({ guideId }) => guideId === draft.key)).map((draft) => ({
      guideId: draft.key, key: draft.key, title: draft.title, titleNn: draft.titleNn ?? null, language: draft.language, groupIds: [...draft.audience],
      versions: [version(`${draft.key}-v1`, contentOfDraft(draft, new Map(study.codes.map((code) => [code.key, code.id])), () => newId('part')))],
    }))
    return kept
  }
  const find = (versionId: string) => {
    const guide = all().find(({ versions }) => versions.some((one) => one.versionId === versionId))
    return { guide, version: guide?.versions.find((one) => one.versionId === versionId) }
  }
  const sessionsOf = (versionId: string) => open().sessions.filter(({ guideVersionId }) => guideVersionId === versionId)
  const isLocked = ({ versionId, lockedAt }: Kept['versions'][number]) => lockedAt !== null || sessionsOf(versionId).some(({ state }) => state !== 'planned')
  return {
    'guides.list': () => ok(all().map((guide) => ({
      ...guide,
      versions: guide.versions.map(({ content, ...one }) => ({
        ...one, locked: isLocked({ ...one, content }), questions: allQuestions(content).length, minutes: content.sections.reduce((sum, section) => sum + (section.minutes ?? 0), 0),
        sessions: sessionsOf(one.versionId).length, planned: sessionsOf(one.versionId).filter(({ state }) => state === 'planned').length,
      })),
    }))),
    'guides.questions': () => ok(all().flatMap(({ guideId, title, versions: [newest] }) => (newest === undefined ? [] : allQuestions(newest.content).map((question, at) => ({
      questionKey: question.questionKey ?? '', guideId, guideTitle: title, version: newest.version, number: at + 1, text: wordingOf(question),
    }))))),
    'guides.open': ({ versionId }) => {
      const { guide, version: found } = find(versionId)
      return guide && found ? ok({ guideId: guide.guideId, versionId, content: found.content }) : notFound()
    },
    'guides.create': ({ key, from, ...names }) => {
      const guideId = newId('guide')
      const start = from.kind === 'content' ? from.content : from.kind === 'version' ? find(from.versionId).version?.content ?? emptyContent
        : from.kind === 'template' ? contentOfDraft(municipalGuide, new Map(), () => newId('part')) : emptyContent
      all().push({ ...names, groupIds: [...names.groupIds], guideId, key: key ?? guideId, versions: [version(`${guideId}-v1`, start)] })
      step('guide.create')
      return ok({ guideId, versionId: `${guideId}-v1` })
    },
    'guides.edit': ({ guideId, ...names }) => {
      const guide = all().find((one) => one.guideId === guideId)
      if (!guide) return notFound()
      Object.assign(guide, names)
      step('guide.edit')
      return ok(null)
    },
    'guides.save': ({ versionId, content }) => {
      const { version: found } = find(versionId)
      if (!found) return notFound()
      if (isLocked(found)) return fail({ kind: 'guide-locked' })
      found.content = content
      step('guide.edit')
      return ok(null)
    },
    'guides.newVersion': ({ versionId, version: name, note }) => {
      const { guide, version: found } = find(versionId)
      if (!guide || !found) return notFound()
      const made = `${guide.guideId}-${name}`
      guide.versions.unshift({ ...found, versionId: made, version: name, basedOn: found.version, note, lockedAt: null })
      step('guide.version')
      return ok({ guideId: guide.guideId, versionId: made })
    },
    'guides.lock': ({ versionId, locked }) => {
      const { version: found } = find(versionId)
      if (!found) return notFound()
      found.lockedAt = locked ? fakeNow : null
      step('guide.lock')
      return ok(null)
    },
    'guides.remove': ({ versionId }) => {
      const using = sessionsOf(versionId).map(({ code }) => code)
      if (using.length > 0) return fail({ kind: 'in-use-by', what: 'guide', sessions: using })
      for (const guide of all()) guide.versions = guide.versions.filter((one) => one.versionId !== versionId)
      kept = all().filter(({ versions }) => versions.length > 0)
      step('guide.remove')
      return ok(null)
    },
    'guides.read': () => ok({ title: 'Intervjuguide – nettverk', content: contentOfDraft({ ...organisationGuide, sections: organisationGuide.sections.slice(0, 2) }, new Map(), () => newId('part')), leftOut: ['Et avsnitt til slutt.'] }),
    'guides.export': ({ form }) => ok({ bytes: 12_000, fallbacks: form === 'nn' ? 3 : 0 }),
  }
}
