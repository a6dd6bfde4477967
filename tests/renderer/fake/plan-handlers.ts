import { changeInvitation, type Invitation } from '../../../codebook/plan/change-invitation.ts'
import { deviationsOf } from '../../../codebook/plan/deviations.ts'
import type { CombinedCount } from '../../../codebook/plan/plan-facts.ts'
import { planProgress } from '../../../codebook/plan/plan-progress.ts'
import { questionCoverage, type QuestionAim, type ResearchQuestion } from '../../../codebook/plan/question-coverage.ts'
import { ok } from '../../../codebook/result.ts'
import type { planChannels } from '../../../electron/contract/plan.ts'
import { fakeNow } from './fake-study.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'

/** The plan of the fake study, in memory. */
export function planHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof planChannels> {
  const targets = new Map<string, number>([['G1', 3], ['G2', 4]])
  const invitations = new Map<string, Invitation>()
  const reasons = new Map<string, string>()
  let combined: CombinedCount[] = []
  let questions: ResearchQuestion[] = [
    { id: 'rq-1', key: 'P1', label: 'Aktørenes syn på et nasjonalt nettverk', parentId: null, chapter: '4' },
    { id: 'rq-1a', key: 'P1a', label: 'Hvilke behov kan det dekke?', parentId: 'rq-1', chapter: '4.1' },
    { id: 'rq-4', key: 'P4', label: 'Anbefaling om vei videre', parentId: null, chapter: '' },
  ]
  let aims: QuestionAim[] = [{ questionId: 'q9', researchQuestionId: 'rq-1a' }]
  const asked = [
    { id: 'q1', key: 'q1', text: 'Hva er din kommunes ambisjoner på smartby-området?', textNn: null, facet: 'kontekst', guides: [{ title: 'Intervjuguide – kommuner', number: 1 }], sessionIds: ['i01'] },
    { id: 'q9', key: 'q9', text: 'Hvilke behov kan et nasjonalt nettverk dekke?', textNn: null, facet: 'behov', guides: [{ title: 'Intervjuguide – kommuner', number: 9 }, { title: 'Intervjuguide – andre', number: 4 }], sessionIds: ['i01', 'g01'] },
    { id: 'q14', key: 'q14', text: 'Hva skal til for at det fungerer?', textNn: null, facet: 'suksesskriterium', guides: [{ title: 'Intervjuguide – kommuner', number: 14 }], sessionIds: [] },
  ]
  return {
    'plan.get': () => {
      const study = open()
      const organisations = study.organisations.map((one) => {
        const invitation = invitations.get(one.id)
        return {
          id: one.id, code: one.code, groupId: one.groupId, state: invitation?.state ?? null, proposedBy: invitation?.proposedBy ?? null, invitedAt: invitation?.invitedAt ?? null,
          answeredAt: invitation?.answeredAt ?? null, note: invitation?.note ?? '',
        }
      })
      const sessions = study.sessions.filter((session) => ['interview', 'group', 'seminar'].includes(session.kind)).map((session) => ({
        id: session.id, code: session.code, kind: session.kind, held: session.state !== 'planned', plannedAt: session.plannedAt, heldAt: session.heldAt, askedBy: session.askedBy,
        typedBy: session.typedBy, reason: reasons.get(session.id) ?? '',
        organisationIds: [...new Set(session.participants.filter((one) => one.role === 'participant').map((one) => one.organisationId))],
      }))
      const { lines, total } = planProgress({ groupIds: study.groups.map((group) => group.id), targets, organisations, sessions, combined })
      const period = { from: study.state.periodFrom, to: study.state.periodTo }
      return ok({
        wave: 1, lines: [...lines], total, earlier: [], held: { interview: total.interviews, group: total.groupInterviews, seminar: sessions.filter((one) => one.held && one.kind === 'seminar').length },
        targets: [...targets].map(([groupId, count]) => ({ groupId, sessions: count })), combined, organisations,
        sessions: sessions.map((session) => ({ ...session, deviations: deviationsOf(session, period, fakeNow) })),
        withoutInformant: sessions.filter((session) => session.kind !== 'seminar' && session.organisationIds.length === 0).map((session) => session.code),
      })
    },
    'plan.setTarget': ({ groupId, sessions }) => {
      if (sessions === null) targets.delete(groupId)
      else targets.set(groupId, sessions)
      step('plan.target')
      return ok(null)
    },
    'plan.invite': ({ organisationIds, day, state, ...change }) => {
      for (const id of organisationIds) {
        if (state === null) invitations.delete(id)
        else invitations.set(id, changeInvitation(invitations.get(id) ?? null, { ...change, state }, day))
      }
      step('plan.invitation')
      return ok(null)
    },
    'plan.explain': ({ sessionId, reason }) => {
      reasons.set(sessionId, reason)
      step('plan.deviation')
      return ok(null)
    },
    'plan.saveCombined': ({ id, ...facts }) => {
      const count = { id: id ?? newId('combined'), ...facts }
      combined = [...combined.filter((one) => one.id !== count.id), count]
      step('plan.combined')
      return ok(null)
    },
    'plan.removeCombined': ({ id }) => {
      combined = combined.filter((one) => one.id !== id)
      step('plan.combined')
      return ok(null)
    },
    'plan.coverage': () => {
      const covered = questionCoverage(questions, asked, aims)
      return ok({ researchQuestions: covered.researchQuestions, questions: asked.map(({ sessionIds: _, ...question }, at) => ({ ...question, aims: covered.questions[at]?.aims ?? [], sessions: covered.questions[at]?.sessions ?? 0 })) })
    },
    'plan.setAim': ({ identityId, researchQuestionId, on }) => {
      aims = aims.filter((aim) => aim.questionId !== identityId || aim.researchQuestionId !== researchQuestionId)
      if (on) aims = [...aims, { questionId: identityId, researchQuestionId }]
      step('question.aim')
      return ok(null)
    },
    'plan.saveResearchQuestion': ({ id, label, chapter, parentQuestionId }) => {
      const old = questions.find((question) => question.id === id)
      if (id !== null && old === undefined) return notFound()
      const next = { id: old?.id ?? newId('research-question'), key: old?.key ?? `P${questions.length + 1}`, label, chapter, parentId: old?.parentId ?? parentQuestionId }
      questions = old === undefined ? [...questions, next] : questions.map((question) => (question === old ? next : question))
      step('research-question.save')
      return ok({ id: next.id })
    },
    'plan.removeResearchQuestion': ({ id }) => {
      questions = questions.filter((question) => question.id !== id && question.parentId !== id)
      step('research-question.remove')
      return ok(null)
    },
  }
}
