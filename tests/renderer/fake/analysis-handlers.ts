import { passagesAround } from '../../../codebook/coding/passages-around.ts'
import { isCounted } from '../../../codebook/informants/session.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { analysisChannels, MatrixCell, MatrixFilter, Passage } from '../../../electron/contract/analysis.ts'
import type { codingChannels } from '../../../electron/contract/coding.ts'
import type { interchangeChannels } from '../../../electron/contract/interchange.ts'
import type { registerImportChannels } from '../../../electron/contract/register-import.ts'
import type { Answer, Coding, SessionRow } from '../../../electron/contract/sessions.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'
import type { Code, FakeStudy, Step } from './fake-study.ts'
import { findAnswer } from './notes-handlers.ts'

type Channels = Exclude<keyof typeof analysisChannels | keyof typeof codingChannels | keyof typeof interchangeChannels, keyof typeof registerImportChannels>

interface Hit { readonly session: SessionRow; readonly answer: Answer; readonly coding: Coding }

function allHits(study: FakeStudy, filter: MatrixFilter): Hit[] {
  return study.sessions.flatMap((session) => (study.answers.get(session.id) ?? []).flatMap((answer) => answer.codings
    .filter((coding) => (filter.stance === null || coding.stance === filter.stance) && (filter.facet === null || coding.facet === filter.facet)
      && (filter.coderId === null || coding.coderId === filter.coderId))
    .map((coding) => ({ session, answer, coding }))))
}

/** A code's key and those of all below it begin the same way. */
function isUnder(codeId: string, root: string): boolean {
  return codeId === root || codeId.startsWith(`${root}.`)
}

function codesNow(study: FakeStudy): Code[] {
  const codings = [...study.answers.values()].flat().flatMap((answer) => answer.codings)
  return study.codes.map((code) => ({ ...code, codings: codings.filter(({ codeId }) => codeId === code.id).length }))
}

function questionOf(study: FakeStudy, answer: Answer) {
  return study.guides.flatMap((guide) => guide.sections.flatMap((section) => section.questions)).find(({ id }) => id === answer.questionId)
}

function organisationsOf(session: SessionRow): string[] {
  return [...new Set(session.participants.map(({ organisationId }) => organisationId))]
}

function nameOf(study: FakeStudy, session: SessionRow): string {
  return organisationsOf(session).map((id) => {
    const organisation = study.organisations.find((one) => one.id === id)
    return (study.state.keyOpen ? organisation?.realName : organisation?.code) ?? id
  }).join(', ')
}

function historyOf(study: FakeStudy) {
  const undo = study.steps.find(({ state }) => state === 'done' || state === 'fixed')
  return { undo: undo?.state === 'done' ? undo : null, redo: study.steps.findLast(({ state }) => state === 'undone') ?? null }
}

export function analysisHandlers({ open, step, newId, emit }: Fakes): Pick<Handlers, Channels> {
  const cancelled = new Set<string>()
  return {
    'codebook.list': () => ok(codesNow(open())),
    'code.add': ({ label, parentId, definition }) => {
      const study = open()
      const parent = study.codes.find(({ id }) => id === parentId)
      const number = study.codes.filter((code) => code.parentId === parentId).length + 1
      const key = parent === undefined ? `C${number}` : `${parent.key}.${number}`
      study.codes.push({
        id: newId('code'), key, label, labelNn: null, definition, fullDefinition: '', whenToUse: '', whenNot: '', example: '', facet: null, synonyms: [], origin: 'inductive', stanceRequired: false, crossCutting: false,
        color: parent?.color ?? number % 12, parentId, retired: false, successorId: null, networkId: null, codings: 0,
      })
      step('code.add')
      return ok({ id: study.codes.at(-1)?.id ?? '', codes: codesNow(study) })
    },
    'code.change': ({ id, reason: _, ...change }) => {
      const study = open()
      study.codes = study.codes.map((code) => (code.id === id ? {
        ...code, ...change, fullDefinition: change.fullDefinition ?? code.fullDefinition, whenToUse: change.whenToUse ?? code.whenToUse,
        whenNot: change.whenNot ?? code.whenNot, example: change.example ?? code.example,
        facet: change.facet === undefined ? code.facet : change.facet, color: change.color ?? code.color,
      } : code))
      step('code.change')
      return ok(codesNow(study))
    },
    'coding.add': (request) => {
      const study = open()
      const found = findAnswer(study, request.answerId)
      const code = study.codes.find(({ id }) => id === request.codeId)
      if (found === undefined || code === undefined) return notFound()
      if (request.end <= request.start && !request.wholeAnswer) return fail({ kind: 'empty-selection' })
      if (code.stanceRequired && request.stance === null) return fail({ kind: 'stance-required', code: code.key })
      const coding: Coding = { ...request, id: request.id ?? newId('coding'), coderId: study.state.coderId, createdAt: Date.UTC(2025, 4, 12) }
      found.put({ ...found.answer, codings: [...found.answer.codings, coding] })
      step('coding.add')
      return ok(coding)
    },
    'coding.addMany': ({ hits, around, ...coding }) => {
      const study = open()
      let [coded, already] = [0, 0]
      for (const { answerId, start, end } of hits) {
        const found = findAnswer(study, answerId)
        if (found === undefined) return notFound()
        const { text, codings } = found.answer
        for (const span of passagesAround(text, [{ start, end }], around)) {
          if (codings.some((one) => one.codeId === coding.codeId && one.start <= span.start && span.end <= one.end)) already += 1
          else {
            coded += 1
            found.put({ ...found.answer, codings: [...codings, { ...coding, ...span, id: newId('coding'), answerId, wholeAnswer: around === 'answer', coderId: study.state.coderId, createdAt: Date.UTC(2025, 4, 12) }] })
          }
        }
      }
      step('coding.addMany')
      return ok({ coded, already, notCodable: 0 })
    },
    'coding.change': ({ id, ...change }) => {
      const study = open()
      const answer = [...study.answers.values()].flat().find(({ codings }) => codings.some((coding) => coding.id === id))
      const old = answer?.codings.find((coding) => coding.id === id)
      if (answer === undefined || old === undefined) return notFound()
      const coding: Coding = { ...old, ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) }
      findAnswer(study, answer.id)?.put({ ...answer, codings: answer.codings.map((one) => (one.id === id ? coding : one)) })
      step('coding.change')
      return ok(coding)
    },
    'coding.remove': ({ id }) => {
      const study = open()
      for (const [sessionId, answers] of study.answers) {
        study.answers.set(sessionId, answers.map((answer) => ({ ...answer, codings: answer.codings.filter((coding) => coding.id !== id) })))
      }
      step('coding.remove')
      return ok(null)
    },
    'matrix.get': ({ unit, codes, profile, filter }) => {
      const study = open()
      const hits = allHits(study, filter).filter(({ session }) => isCounted(session.kind))
      const unitsOf = (session: SessionRow) => (unit === 'organisation' ? organisationsOf(session)
        : unit === 'informant' ? session.participants.map(({ informantId }) => informantId) : [session.id])
      const inGroup = (session: SessionRow, groupId: string) => organisationsOf(session).some((id) => study.organisations.find((one) => one.id === id)?.groupId === groupId)
      const rows = study.codes.filter((code) => codes === 'all' || code.parentId === null).map((code) => {
        const mine = hits.filter(({ coding }) => isUnder(coding.codeId, code.id))
        const cellOf = (sessions: SessionRow[]): MatrixCell => {
          const ids = new Set(sessions.map(({ id }) => id))
          const within = mine.filter(({ session }) => ids.has(session.id))
          const asked = new Set(sessions.flatMap(unitsOf))
          return {
            mentioned: unit === 'segment' ? within.length : new Set(within.flatMap(({ session }) => unitsOf(session))).size,
            asked: unit === 'segment' ? null : asked.size, notAsked: 0, passages: within.length,
            suppressed: profile !== 'internal' && asked.size > 0 && asked.size < 3 ? 'small-cell' : null,
          }
        }
        const counted = study.sessions.filter((session) => isCounted(session.kind) && session.heldAt !== null)
        const stance = (wanted: Coding['stance']) => new Set(mine.filter(({ coding }) => coding.stance === wanted).flatMap(({ session }) => unitsOf(session))).size
        const cells = study.groups.map((group) => cellOf(counted.filter((session) => inGroup(session, group.id))))
        return {
          codeId: code.id, key: code.key, label: code.label, definition: code.definition, level: code.key.split('.').length, parentId: code.parentId, inGuide: true,
          stanceRequired: code.stanceRequired,
          cells: cells.map((cell) => (cell.suppressed === null ? cell : { ...cell, mentioned: null, asked: null, passages: 0 })), total: cellOf(counted),
          stances: { for: stance('for'), against: stance('against'), divided: stance('divided'), neutral: stance('neutral'), none: stance(null) },
        }
      })
      return ok({
        unit, profile, rows,
        columns: study.groups.map((group) => ({
          key: group.key, label: group.label, short: group.short, groupIds: [group.id], size: study.organisations.filter(({ groupId }) => groupId === group.id).length,
        })),
      })
    },
    'matrix.passages': ({ codeId, groupIds, filter, after, limit }) => {
      const study = open()
      const all = allHits(study, filter).filter(({ coding, session }) => isUnder(coding.codeId, codeId) && isCounted(session.kind)
        && (groupIds === null || organisationsOf(session).some((id) => groupIds.includes(study.organisations.find((one) => one.id === id)?.groupId ?? ''))))
      const from = after === null ? 0 : all.findIndex(({ coding }) => coding.id === after) + 1
      const passages = all.slice(from, from + limit).map(({ session, answer, coding }): Passage => {
        const question = questionOf(study, answer)
        return {
          codingId: coding.id, sessionId: session.id, sessionCode: session.code, answerId: answer.id, organisation: nameOf(study, session),
          groupKey: study.organisations.find(({ id }) => id === organisationsOf(session)[0])?.groupId ?? null,
          questionNumber: question?.number ?? null, questionText: question?.text ?? null, before: answer.text.slice(Math.max(0, coding.start - 120), coding.start),
          text: answer.text.slice(coding.start, coding.end), after: answer.text.slice(coding.end, coding.end + 120), start: coding.start, end: coding.end,
          codeId: coding.codeId, stance: coding.stance, facet: coding.facet, coderId: coding.coderId,
          verbatim: answer.marks.some((mark) => mark.kind === 'verbatim' && mark.start < coding.end && mark.end > coding.start),
          confidential: answer.marks.some((mark) => mark.kind === 'confidential' && mark.start < coding.end && mark.end > coding.start),
        }
      })
      return ok({ passages, total: all.length })
    },
    'search.find': ({ text, limit, filter }) => {
      const study = open()
      const wanted = text.toLowerCase().replaceAll(/["*]/g, '').trim()
      const hits = wanted === '' ? [] : study.sessions.filter((session) => filter?.state === undefined || filter.state === null || session.state === filter.state).flatMap((session) => (study.answers.get(session.id) ?? []).flatMap((answer) => {
        const question = questionOf(study, answer)
        return [...answer.text.toLowerCase().matchAll(new RegExp(wanted.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'g'))].map(({ index }) => ({
          sessionId: session.id, sessionCode: session.code, answerId: answer.id, questionNumber: question?.number ?? null, questionText: question?.text ?? null,
          organisation: nameOf(study, session), version: answer.version, text: answer.text.slice(index, index + wanted.length), start: index, end: index + wanted.length,
          before: answer.text.slice(Math.max(0, index - 80), index), after: answer.text.slice(index + wanted.length, index + wanted.length + 80),
        }))
      }))
      return ok({ hits: hits.slice(0, limit), more: hits.length > limit })
    },
    'history.state': () => ok(historyOf(open())),
    'history.undo': () => {
      const study = open()
      const { undo } = historyOf(study)
      study.steps = study.steps.map((one): Step => (one === undo ? { ...one, state: 'undone' } : one))
      return ok(historyOf(study))
    },
    'history.redo': () => {
      const study = open()
      const { redo } = historyOf(study)
      study.steps = study.steps.map((one): Step => (one === redo ? { ...one, state: 'done' } : one))
      return ok(historyOf(study))
    },
    'history.list': ({ limit }) => ok(open().steps.slice(0, limit)),
    'export.run': async ({ jobId, profile }) => {
      for (let done = 0; done <= 4; done += 1) {
        emit('progress', { jobId, done, total: 4 })
        await new Promise((resolve) => { setTimeout(resolve, 15) })
        if (cancelled.has(jobId)) return fail({ kind: 'cancelled' })
      }
      return ok({ bytes: 184_320, quotes: 37, masked: profile === 'internal' ? 0 : 3, namesChecked: open().state.keyOpen })
    },
    'export.cancel': ({ jobId }) => {
      cancelled.add(jobId)
      return ok(null)
    },
    'import.run': () => ok({ imported: [], failed: [] }),
    'import.preview': ({ pasted = '' }) => ok({
      kind: 'pasted', sessionKind: 'interview', guideVersionId: null, questions: [], pieces: [{ text: pasted, questionId: null, joined: false, sure: true, found: [] }], fields: 0, recognised: 0,
      speakers: [], email: null, comments: 0, deletions: 0, remarks: [],
    }),
    'import.chosen': () => ok({ session: 'I19', answers: 1, leftOut: 0 }),
    'cooccurrence.get': () => ok({ codes: [], pairs: [] }),
    'count.get': ({ code, unit, wave, profile }) => ok({ code, unit, by: 'group', wave, profile, rows: [], total: { mentioned: null, asked: null, notAsked: null, passages: null } }),
    'check.run': () => ok({ ok: true, integrity: 'ok', counts: {}, missing: [] }),
  }
}
