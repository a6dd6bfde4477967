import fc from 'fast-check'
import { cutOf } from '../../codebook/coding/cut-stretch.ts'
import type { studyWithInterview } from './open-host.ts'

/** A study with an interview held, as the acts need it. */
export type Interview = Awaited<ReturnType<typeof studyWithInterview>>

/** One thing a user does, told by small numbers: which of the possible acts, where, and with what. */
export interface Act {
  readonly kind: number
  readonly a: number
  readonly b: number
  readonly text: string
}

/** Any act. */
export const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.nat(40), a: fc.nat(200), b: fc.nat(200),
  text: fc.constantFrom('Vi trenger et nettverk.', ' enda', 'æøå 😀 é', '\n\nNytt avsnitt. ', 'Egenandel er greit nok. '),
})

/** Does the act through the contract, as the screens do. What the rules refuse is a normal outcome and changes nothing. */
export async function perform(test: Interview, { kind, a, b, text }: Act): Promise<void> {
  const { host } = test
  const { answers } = await test.ask('session.open', { id: test.session.id })
  const answer = answers[a % Math.max(1, answers.length)]
  const codes = await test.ask('codebook.list', {})
  const code = codes[b % codes.length]
  const other = codes[a % codes.length]
  const length = answer?.text.length ?? 0
  const start = Math.min(a, length)
  const span = { start, end: Math.min(length, start + b) }
  const cut = answer && cutOf(answer.text, span)
  const coding = answer?.codings[b % Math.max(1, answer.codings.length)]
  const questionId = test.question((b % 17) + 1)
  const register = await test.ask('register.list', {})
  const organisation = register.organisations[a % register.organisations.length]
  const { networks } = await test.ask('networks.list', {})
  const network = networks[b % Math.max(1, networks.length)]
  const otherNetwork = networks[a % Math.max(1, networks.length)]
  const calls: readonly (() => Promise<unknown>)[] = [
    () => host.call('notes.write', { sessionId: test.session.id, questionId, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }] }),
    () => host.call('notes.write', { sessionId: test.session.id, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }] }),
    async () => answer && host.call('notes.write', { sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: span.start, to: span.end, insert: text }] }),
    async () => answer && host.call('notes.write', { sessionId: test.session.id, questionId: answer.questionId, answerId: answer.id, version: answer.version, edits: [{ from: 0, to: length, insert: '' }] }),
    () => host.call('notes.state', { sessionId: test.session.id, questionId, state: 'no-answer' }),
    async () => answer && host.call('notes.mark', { answerId: answer.id, ...span, kind: 'verbatim', speakerId: null }),
    async () => answer && host.call('notes.mark', { answerId: answer.id, ...span, kind: 'speaker', speakerId: test.informant.id }),
    async () => answer && code && host.call('coding.add', { answerId: answer.id, ...span, wholeAnswer: b % 5 === 0, codeId: code.id, stance: 'for', facet: null }),
    async () => coding && host.call('coding.change', { id: coding.id, stance: 'against', codeId: code?.id ?? coding.codeId }),
    async () => coding && host.call('coding.remove', { id: coding.id }),
    () => host.call('code.add', { label: text.trim(), parentId: b % 2 === 0 ? code?.id ?? null : null, definition: '' }),
    async () => answer && host.call('notes.move', { answerId: answer.id, questionId }),
    async () => answer && cut && host.call('notes.moveText', { answerId: answer.id, version: answer.version, ...cut, questionId: b % 4 === 0 ? null : questionId }),
    () => host.call('notes.park', { sessionId: test.session.id, questionId, parked: a % 3 > 0 }),
    () => host.call('notes.debrief', { sessionId: test.session.id, needs: a % 4 === 0 ? [] : [text], surprise: '', quote: '', sensitivity: '' }),
    () => host.call('register.saveOrganisation', { id: null, name: text.trim() + a, groupId: test.groups[b % 8]?.id ?? '', language: 'nn', allowDuplicate: true }),
    async () => organisation && host.call('register.saveInformant', { id: null, organisationId: organisation.id, name: `Kari ${a}`, role: '', email: '', phone: '' }),
    () => host.call('notes.writeKey', { sessionId: test.session.id, questionId: test.question(18), state: 'answered', text }),
    async () => organisation && host.call('register.removeOrganisation', { id: organisation.id }),
    () => host.call('plan.setTarget', { groupId: test.groups[b % 8]?.id ?? '', sessions: b % 3 === 0 ? null : b }),
    async () => organisation && host.call('plan.invite', {
      organisationIds: register.organisations.map((one) => one.id).slice(0, 1 + (b % 3)), day: 1_800_000_000_000 + b,
      ...(b % 4 === 0 ? { proposedBy: 'client' as const } : { state: ([null, 'proposed', 'invited', 'accepted', 'declined'] as const)[a % 5] ?? null }),
    }),
    () => host.call('plan.explain', { sessionId: test.session.id, reason: text }),
    () => host.call('plan.saveCombined', { id: null, groupIds: test.groups.slice(b % 7, (b % 7) + 2).map((group) => group.id), interviews: b, note: text.trim() }),
    async () => {
      const { questions, researchQuestions } = await test.ask('plan.coverage', {})
      const [identityId, researchQuestionId] = [questions[a % questions.length]?.id, researchQuestions[b % Math.max(1, researchQuestions.length)]?.id]
      return identityId !== undefined && researchQuestionId !== undefined && host.call('plan.setAim', { identityId, researchQuestionId, on: b % 2 === 0 })
    },
    async () => {
      const { researchQuestions } = await test.ask('plan.coverage', {})
      const chosen = researchQuestions[a % Math.max(1, researchQuestions.length)]
      return b % 5 === 0 && chosen ? host.call('plan.removeResearchQuestion', { id: chosen.id })
        : host.call('plan.saveResearchQuestion', { id: null, label: text.trim(), chapter: String(b), parentQuestionId: chosen?.parentId === null ? chosen.id : null })
    },
    async () => answer && code && host.call('coding.addMany', { hits: [{ answerId: answer.id, version: answer.version, start: span.start, end: span.end }], around: 'sentence', codeId: code.id, stance: 'for', facet: null }),
    async () => code && other && host.call('code.merge', { id: code.id, intoId: other.id, reason: text }),
    async () => code && host.call('code.move', { id: code.id, parentId: b % 3 === 0 ? null : other?.id ?? null, index: a % 4, reason: text }),
    async () => code && host.call('code.split', { id: code.id, isUnder: b % 2 === 0, reason: text, parts: [{ label: text.trim(), definition: '', codingIds: coding?.codeId === code.id ? [coding.id] : [] }] }),
    async () => code && host.call('code.retire', { id: code.id, successorId: b % 2 === 0 ? other?.id ?? null : null, reason: text }),
    async () => code && host.call(b % 2 === 0 ? 'code.restore' : 'code.remove', { id: code.id, reason: text }),
    () => host.call('codebook.freeze', { name: `Versjon ${a}`, note: text }),
    async () => answer && host.call('memo.write', { memoId: null, about: { kind: 'answer', subjectId: answer.id, ...b % 2 === 0 ? span : { start: null, end: null } }, text }),
    async () => coding && host.call('memo.write', { memoId: null, about: { kind: 'coding', subjectId: coding.id, start: null, end: null }, text }),
    async () => {
      const { coders } = a % 9 === 0 ? await test.ask('coder.save', { id: null, label: `Koder ${a}` }) : await test.ask('study.state', {}) ?? { coders: [] }
      const [round] = await test.ask('double-coding.list', {})
      if (round === undefined || b % 5 === 0) return host.call('double-coding.start', { chosen: { sessionIds: [test.session.id] }, coderIds: coders.map(({ id }) => id).slice(0, 2) })
      return b % 7 === 0 ? host.call('double-coding.remove', { id: round.id }) : host.call('double-coding.finish', { id: round.id, isDone: a % 2 === 0 })
    },
    async () => code && host.call('agreement.decide', {
      sessionId: test.session.id, answerId: answer && b % 3 > 0 ? answer.id : null, codeId: code.id, decision: b % 4 === 0 ? null : { outcome: a % 2 === 0 ? 'given' : 'redefine', note: text },
    }),
    async () => organisation && host.call('register.mergeOrganisations', { keptId: organisation.id, removedId: register.organisations[b % register.organisations.length]?.id ?? 'x', groupId: b % 2 === 0 ? null : register.groups[b % register.groups.length]?.id ?? null }),
    async () => answer && host.call('coding.tag', { answerId: answer.id, ...span, wholeAnswer: b % 5 === 0, network: network && b % 3 > 0 ? { id: network.id } : { kind: a % 2 === 0 ? 'network' : 'actor', name: text.trim() } }),
    async () => host.call('network.save', {
      id: network && b % 3 > 0 ? network.id : null, kind: 'actor', name: text.trim(), nameCorrected: a % 3 === 0 ? `${text.trim()} ${a}` : null, description: text, reach: '', reachValues: [], fee: 'Ja', feeNote: '', url: 'ikke en adresse', synonyms: a % 4 === 0 ? [] : [`${text.trim()} ${b}`, 'kortnavn'],
    }),
    async () => network && host.call('network.remove', { id: network.id }),
    async () => network && otherNetwork && host.call('network.merge', { id: network.id, intoId: otherNetwork.id }),
  ]
  await calls[kind % calls.length]?.()
}
