import { isCounted } from '../../../codebook/informants/session.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { studyChannels, MissingKind, Overview, StudyState } from '../../../electron/contract/study.ts'
import { withChanges, type Fakes, type Handlers } from './fake-world.ts'
import { createFakeStudy, fakeNow, rowOf, type FakeStudy } from './fake-study.ts'

const minimum = 12

export function studyHandlers({ world, open, step, newId }: Fakes): Pick<Handlers, keyof typeof studyChannels> {
  const show = (study: FakeStudy): StudyState => study.state
  return {
    'study.state': () => ok(world.study?.state ?? null),
    'study.create': (request) => {
      if (request.passphrase.length < minimum) return fail({ kind: 'weak-passphrase', minimum })
      if (request.key !== null && request.key.passphrase === request.passphrase) return fail({ kind: 'same-passphrase' })
      const study = createFakeStudy({ empty: true })
      study.state = {
        ...study.state, title: request.title, firm: request.firm, client: request.client, language: request.language, fileName: `${request.title}.funn`,
        templateKey: request.template === 'blank' ? null : request.template, keyOpen: request.key !== null,
        coders: [{ id: 'coder-a', key: 'A', label: request.coder }],
      }
      if (request.template === 'blank') Object.assign(study, { groups: [], guides: [], codes: [] })
      world.study = study
      return ok(show(study))
    },
    'study.example': ({ passphrase }) => {
      if (passphrase.length < minimum) return fail({ kind: 'weak-passphrase', minimum })
      world.study = createFakeStudy()
      return ok(show(world.study))
    },
    'study.open': ({ passphrase }) => {
      if (passphrase !== world.passphrase) return fail({ kind: 'wrong-passphrase' })
      world.study = createFakeStudy()
      return ok(show(world.study))
    },
    'study.close': () => {
      world.study = null
      return ok(null)
    },
    'study.edit': (change) => {
      const study = open()
      const next = withChanges(study.state, change)
      if (next.deletionDate !== null && next.deletionDate < fakeNow) return fail({ kind: 'date-order', field: 'deletionDate' })
      if (next.deletionDate !== null && next.periodTo !== null && next.deletionDate < next.periodTo) return fail({ kind: 'date-order', field: 'deletionDate' })
      study.state = next
      step('study.edit')
      return ok(show(study))
    },
    'study.overview': () => ok(overviewOf(open())),
    'key.open': ({ passphrase }) => {
      if (passphrase !== world.passphrase) return fail({ kind: 'wrong-passphrase' })
      open().state.keyOpen = true
      return ok(show(open()))
    },
    'key.create': ({ passphrase }) => {
      if (passphrase.length < minimum) return fail({ kind: 'weak-passphrase', minimum })
      open().state.keyOpen = true
      return ok(show(open()))
    },
    'coder.save': ({ id, label }) => {
      const { state } = open()
      state.coders = id === null
        ? [...state.coders, { id: newId('coder'), key: String.fromCodePoint(65 + state.coders.length), label }]
        : state.coders.map((coder) => (coder.id === id ? { ...coder, label } : coder))
      return ok(state)
    },
    'coder.choose': ({ id }) => {
      open().state.coderId = id
      return ok(open().state)
    },
  }
}

function overviewOf(study: FakeStudy): Overview {
  const sessions = study.sessions.map((session) => rowOf(study, session))
  const held = sessions.filter((session) => session.state !== 'planned')
  const sum = (pick: (session: (typeof sessions)[number]) => number) => sessions.reduce((total, session) => total + pick(session), 0)
  const orgOf = (session: (typeof sessions)[number]) => new Set(session.participants.map(({ organisationId }) => organisationId))
  const isGap = (needed: boolean, kind: MissingKind, count: number, where: string, sessionId: string | null = null) => (needed ? [{ kind, count, where, sessionId }] : [])
  const { legalBasis, controllerRole, deletionDate } = study.state
  const withoutSession = study.groups.filter((group) => !held.some((session) => [...orgOf(session)].some((id) => study.organisations.find((one) => one.id === id)?.groupId === group.id)))
  const notCoded = held.filter((session) => session.answered > 0 && session.codings === 0)
  const withoutNotes = held.filter((session) => session.words === 0)
  const withoutInformant = sessions.filter((session) => session.participants.length === 0)
  return {
    counts: {
      organisations: study.organisations.length, informants: study.informants.length,
      interviews: held.filter(({ kind }) => kind === 'interview').length, groupInterviews: held.filter(({ kind }) => kind === 'group').length,
      seminars: held.filter(({ kind }) => kind === 'seminar').length, sources: held.filter(({ kind }) => !isCounted(kind) && kind !== 'seminar').length,
      answers: sum((session) => session.answered), words: sum((session) => session.words), codes: study.codes.length, codings: sum((session) => session.codings),
      guides: study.guides.length, questions: study.guides.flatMap((guide) => guide.sections.flatMap((section) => section.questions)).length,
    },
    groups: study.groups.map((group) => {
      const members = new Set(study.organisations.filter(({ groupId }) => groupId === group.id).map(({ id }) => id))
      const touches = (session: (typeof sessions)[number]) => [...orgOf(session)].some((id) => members.has(id))
      const counted = held.filter((session) => isCounted(session.kind))
      return {
        id: group.id, key: group.key, label: group.label, organisations: members.size,
        reached: [...members].filter((id) => counted.some((session) => orgOf(session).has(id))).length,
        held: held.filter(touches).length, planned: sessions.filter((session) => session.state === 'planned' && touches(session)).length,
      }
    }),
    latest: held.slice(-5).toReversed().map((session, index) => ({
      sessionId: session.id, code: session.code, kind: session.kind, updatedAt: fakeNow - (index + 1) * 26_000_000,
      organisations: [...orgOf(session)].map((id) => {
        const organisation = study.organisations.find((one) => one.id === id)
        return (study.state.keyOpen ? organisation?.realName : organisation?.code) ?? id
      }).slice(0, 3).join(', '),
    })),
    missing: [
      ...isGap(legalBasis === null || controllerRole === null || deletionDate === null, 'basis', 1, ''),
      ...isGap(study.organisations.length === 0, 'organisations', 1, ''),
      ...isGap(sessions.length === 0, 'sessions', 1, ''),
      ...withoutInformant.flatMap((session) => isGap(true, 'session-without-informant', 1, session.code, session.id)),
      ...withoutNotes.flatMap((session) => isGap(true, 'session-without-notes', 1, session.code, session.id)),
      ...notCoded.flatMap((session) => isGap(true, 'not-coded', 1, session.code, session.id)),
      ...isGap(withoutSession.length > 0 && sessions.length > 0, 'group-without-session', withoutSession.length, withoutSession.map(({ label }) => label).join('; ')),
    ],
  }
}
