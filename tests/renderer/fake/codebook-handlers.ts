import { diffCodebooks } from '../../../codebook/codes/diff-codebooks.ts'
import type { FrozenCode } from '../../../codebook/codes/frozen-code.ts'
import { mergeObstacle, placeCode, type CodePlace } from '../../../codebook/codes/place-code.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { CodebookChange, codebookChannels, CodebookVersion } from '../../../electron/contract/codebook.ts'
import { fakeNow, type Code, type FakeStudy } from './fake-study.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'

function places(study: FakeStudy): CodePlace[] {
  return study.codes.map(({ id, parentId }, position) => ({ id, parentId, position }))
}

function frozen(study: FakeStudy): FrozenCode[] {
  const keyOf = (id: string | null) => study.codes.find((code) => code.id === id)?.key ?? null
  return study.codes.map(({ id: _, parentId, successorId, codings: __, networkId, ...code }) => ({ ...code, parent: keyOf(parentId), successor: keyOf(successorId), network: networkId }))
}

function recode(study: FakeStudy, wanted: (coding: { id: string; codeId: string }) => string | undefined): void {
  for (const [session, answers] of study.answers) {
    study.answers.set(session, answers.map((answer) => ({ ...answer, codings: answer.codings.map((coding) => ({ ...coding, codeId: wanted(coding) ?? coding.codeId })) })))
  }
}

/** What is done to whole codes, as simply as a screen can be tried with. */
export function codebookHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof codebookChannels> {
  const changes: CodebookChange[] = []
  const merged = new Map<string, string>()
  const versions: (CodebookVersion & { readonly frozenCodes: FrozenCode[] })[] = []
  const find = (id: string): Code | undefined => open().codes.find((code) => code.id === id)
  const log = (kind: CodebookChange['kind'], code: string | null, reason: string, other: string | null = null) => {
    changes.unshift({ id: newId('change'), at: fakeNow, coder: 'Marit Sunde', kind, code, other, reason, version: versions.length + 1, before: null, after: null })
  }
  const usesOf = (id: string) => ({
    codings: [...open().answers.values()].flat().flatMap((answer) => answer.codings).filter((coding) => coding.codeId === id).length,
    questions: 0, summaries: 0, findings: 0, memos: 0, decisions: 0, children: open().codes.filter((code) => code.parentId === id).length, followed: 0,
  })
  const listed = (): CodebookVersion[] => [
    { id: 'now', number: versions.length + 1, name: String(versions.length + 1), note: '', frozenAt: null, codes: open().codes.length, codings: 0 },
    ...versions.toReversed().map(({ frozenCodes: _, ...version }) => version),
  ]
  return {
    'code.uses': ({ id }) => ok(usesOf(id)),
    'code.move': ({ id, parentId, index, reason }) => {
      const study = open()
      const placed = placeCode(places(study), id, parentId, index)
      if (!placed.ok) return fail({ kind: placed.failure === 'cycle' ? 'code-cycle' : 'code-too-deep' })
      const order = new Map(placed.value.map((place) => [place.id, place.position]))
      study.codes = study.codes.map((code) => (code.id === id ? { ...code, parentId } : code))
        .toSorted((a, b) => (a.parentId === parentId && b.parentId === parentId ? (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) : 0))
      step('code.move')
      log('move', find(id)?.key ?? null, reason)
      return ok(null)
    },
    'code.mergePreview': ({ id, intoId }) => {
      const why = mergeObstacle(places(open()), intoId, id)
      return why === undefined ? ok({ uses: usesOf(id), joined: 1, lackStance: find(intoId)?.stanceRequired === true ? 2 : 0 }) : fail({ kind: why === 'cycle' ? 'code-cycle' : 'code-too-deep' })
    },
    'code.merge': ({ id, intoId, reason }) => {
      const study = open()
      const [gone, kept] = [find(id), find(intoId)]
      if (gone === undefined || kept === undefined) return notFound()
      recode(study, (coding) => (coding.codeId === id ? intoId : undefined))
      study.codes = study.codes.filter((code) => code.id !== id).map((code) => (code.parentId === id ? { ...code, parentId: intoId } : code))
      merged.set(gone.key, kept.key)
      step('code.merge')
      log('merge', gone.key, reason, kept.key)
      return ok(null)
    },
    'code.passages': ({ id }) => {
      const passages = open().sessions.flatMap((session) => (open().answers.get(session.id) ?? []).flatMap((answer) => answer.codings.filter((coding) => coding.codeId === id)
        .map((coding) => ({ codingId: coding.id, sessionCode: session.code, questionNumber: null, coder: 'Marit Sunde', stance: coding.stance, text: answer.text.slice(coding.start, coding.end) }))))
      return ok({ passages, count: passages.length })
    },
    'code.split': ({ id, isUnder, parts, reason }) => {
      const study = open()
      const old = find(id)
      if (old === undefined) return notFound()
      const ids = parts.map((part, at) => {
        const made = { ...old, id: newId('code'), key: `${old.key}${isUnder ? '.' : '-'}${at + 1}`, label: part.label, definition: part.definition, parentId: isUnder ? id : old.parentId }
        study.codes.push(made)
        recode(study, (coding) => (part.codingIds.includes(coding.id) ? made.id : undefined))
        log('split', made.key, reason, old.key)
        return made.id
      })
      step('code.split')
      return ok({ ids })
    },
    'code.retire': ({ id, successorId, reason }) => {
      const study = open()
      study.codes = study.codes.map((code) => (code.id === id ? { ...code, retired: true, successorId } : code))
      step('code.retire')
      log('retire', find(id)?.key ?? null, reason, successorId === null ? null : find(successorId)?.key ?? null)
      return ok(null)
    },
    'code.restore': ({ id, reason }) => {
      const study = open()
      study.codes = study.codes.map((code) => (code.id === id ? { ...code, retired: false, successorId: null } : code))
      step('code.restore')
      log('restore', find(id)?.key ?? null, reason)
      return ok(null)
    },
    'code.remove': ({ id, reason }) => {
      const study = open()
      const code = find(id)
      if (code === undefined) return notFound()
      if (Object.values(usesOf(id)).some((count) => count > 0)) return fail({ kind: 'code-in-use', code: code.key })
      study.codes = study.codes.filter((one) => one.id !== id)
      step('code.remove')
      log('remove', code.key, reason)
      return ok(null)
    },
    'codebook.freeze': ({ name, note }) => {
      versions.push({ id: newId('version'), number: versions.length + 1, name, note, frozenAt: fakeNow, codes: open().codes.length, codings: 0, frozenCodes: frozen(open()) })
      step('codebook.freeze')
      log('freeze', null, note)
      return ok(listed())
    },
    'codebook.versions': () => ok(listed()),
    'codebook.diff': ({ fromId, toId }) => {
      const of = (id: string | null) => versions.find((version) => version.id === id)?.frozenCodes ?? frozen(open())
      return ok(diffCodebooks(of(fromId), of(toId), merged))
    },
    'codebook.changes': () => ok(changes),
  }
}
