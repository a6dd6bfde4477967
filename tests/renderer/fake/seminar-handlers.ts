import { fail, ok } from '../../../codebook/result.ts'
import type { Finding, FindingSet, Seminar, seminarChannels } from '../../../electron/contract/seminar.ts'
import { fakeNow } from './fake-study.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'

/** Findings, frozen lists and seminars in memory. */
export function seminarHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof seminarChannels> {
  const findingsOf = () => open().findings
  const seminarOf = (sessionId: string): Seminar | undefined => {
    const study = open()
    const session = study.sessions.find(({ id, kind }) => id === sessionId && kind === 'seminar')
    if (session === undefined) return undefined
    const known = study.seminars.get(sessionId) ?? {
      sessionId, code: session.code, heldAt: session.heldAt, plannedAt: session.plannedAt, externalParticipants: null, observers: null, findingSetId: null, inputs: [],
    }
    study.seminars.set(sessionId, known)
    return known
  }
  const change = (sessionId: string, name: string, make: (seminar: Seminar) => Seminar) => {
    const seminar = seminarOf(sessionId)
    if (seminar === undefined) return notFound()
    const changed = make(seminar)
    open().seminars.set(sessionId, changed)
    step(name)
    return ok(changed)
  }
  return {
    'finding.list': () => ok([...findingsOf()]),
    'finding.save': ({ id, ...facts }) => {
      const findings = findingsOf()
      const at = findings.findIndex((finding) => finding.id === id)
      if (id === null) findings.push({ id: newId('finding'), key: `F${findings.length + 1}`, ...facts })
      else findings.splice(at, 1, { ...(findings[at] as Finding), ...facts })
      step('finding.save')
      return ok([...findings])
    },
    'finding.move': ({ id, by }) => {
      const findings = findingsOf()
      const at = findings.findIndex((finding) => finding.id === id)
      const [finding] = findings.splice(at, 1)
      if (finding !== undefined) findings.splice(at + by, 0, finding)
      step('finding.move')
      return ok([...findings])
    },
    'findingSet.list': () => ok([...open().findingSets]),
    'findingSet.freeze': ({ label, note, findingIds }) => {
      if (open().findingSets.some((set) => set.label === label)) return fail({ kind: 'duplicate', what: 'finding-set' })
      const set: FindingSet = {
        id: newId('set'), label, note, frozenAt: fakeNow,
        findings: findingsOf().filter(({ id }) => findingIds.includes(id)).map(({ id, key, sentence }) => ({ id: `${id}-frozen`, findingId: id, key, sentence, outcome: '' })),
      }
      open().findingSets.unshift(set)
      step('finding.freeze')
      return ok(set)
    },
    'findingSet.present': ({ findingSetId }) => {
      const set = open().findingSets.find(({ id }) => id === findingSetId)
      return set === undefined ? notFound() : ok({
        title: open().state.title, label: set.label, frozenAt: set.frozenAt, masked: false, findings: set.findings.map(({ id, sentence }) => ({ id, sentence })),
      })
    },
    'findingSet.export': ({ findingSetId }) => {
      const set = open().findingSets.find(({ id }) => id === findingSetId)
      return set === undefined ? notFound() : ok({ bytes: 9_000, findings: set.findings.length, masked: true, namesChecked: open().state.keyOpen })
    },
    'findingSet.outcome': ({ frozenFindingId, outcome }) => {
      open().findingSets = open().findingSets.map((set) => ({ ...set, findings: set.findings.map((one) => (one.id === frozenFindingId ? { ...one, outcome } : one)) }))
      step('finding.outcome')
      return ok(null)
    },
    'seminar.open': ({ sessionId }) => {
      const seminar = seminarOf(sessionId)
      return seminar === undefined ? notFound() : ok(seminar)
    },
    'seminar.save': ({ sessionId, ...facts }) => change(sessionId, 'seminar.save', (seminar) => ({ ...seminar, ...facts })),
    'seminar.input': ({ id, sessionId, role, text, effects }) => change(sessionId, 'seminar.input', (seminar) => ({
      ...seminar,
      inputs: id === null ? [...seminar.inputs, { id: newId('input'), role, text, recordedAt: fakeNow, effects }]
        : seminar.inputs.map((input) => (input.id === id ? { ...input, role, text, effects } : input)),
    })),
    'seminar.close': ({ sessionId }) => {
      open().sessions = open().sessions.map((session) => (session.id === sessionId ? { ...session, state: 'locked' as const } : session))
      return change(sessionId, 'seminar.close', (seminar) => seminar)
    },
    'seminar.removeInput': ({ id }) => {
      const [sessionId = ''] = [...open().seminars.values()].filter((seminar) => seminar.inputs.some((input) => input.id === id)).map((seminar) => seminar.sessionId)
      return change(sessionId, 'seminar.remove-input', (seminar) => ({ ...seminar, inputs: seminar.inputs.filter((input) => input.id !== id) }))
    },
  }
}
