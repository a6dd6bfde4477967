import { z } from 'zod'
import { invitationStates, proposers } from '../../codebook/informants/invitation.ts'
import { deviationKinds } from '../../codebook/plan/deviations.ts'
import { done, id, line, nothing, sessionKind, time } from './values.ts'

const progress = {
  target: z.number().nullable(), done: z.number(), interviews: z.number(), groupInterviews: z.number(), planned: z.number(), toFind: z.number().nullable(),
  organisations: z.number(), proposed: z.number(), invited: z.number(), waiting: z.number(), accepted: z.number(), declined: z.number(),
}

const planLine = z.object({ groupIds: z.array(z.string()).readonly(), combinedId: z.string().nullable(), registered: z.number(), ...progress })
export type PlanLine = z.infer<typeof planLine>

const plannedOrganisation = z.object({
  id: z.string(), code: z.string(), groupId: z.string().nullable(), state: z.enum(invitationStates).nullable(), proposedBy: z.enum(proposers).nullable(),
  invitedAt: z.number().nullable(), answeredAt: z.number().nullable(), note: z.string(),
})
export type PlannedOrganisation = z.infer<typeof plannedOrganisation>

const plannedSession = z.object({
  id: z.string(), code: z.string(), kind: sessionKind, held: z.boolean(), plannedAt: z.number().nullable(), heldAt: z.number().nullable(),
  askedBy: z.string().nullable(), typedBy: z.string().nullable(), organisationIds: z.array(z.string()).readonly(), reason: z.string(),
  deviations: z.array(z.enum(deviationKinds)),
})
export type PlannedSession = z.infer<typeof plannedSession>

const plan = z.object({
  wave: z.number(),
  /** What is held, kind by kind; never added up. */
  held: z.object({ interview: z.number(), group: z.number(), seminar: z.number() }),
  lines: z.array(planLine), total: z.object(progress),
  /** How far each wave before came, the latest of them first; by the groups that organisations had then. */
  earlier: z.array(z.object({ wave: z.number(), lines: z.array(planLine), total: z.object(progress) })),
  targets: z.array(z.object({ groupId: z.string(), sessions: z.number() })),
  combined: z.array(z.object({ id: z.string(), groupIds: z.array(z.string()).readonly(), interviews: z.number(), note: z.string() })),
  organisations: z.array(plannedOrganisation), sessions: z.array(plannedSession),
  /** Codes of interviews and group interviews that nobody takes part in yet. */
  withoutInformant: z.array(z.string()),
})
export type Plan = z.infer<typeof plan>

const coverage = z.object({
  researchQuestions: z.array(z.object({
    id: z.string(), key: z.string(), label: z.string(), parentId: z.string().nullable(), chapter: z.string(), level: z.number(),
    questions: z.number(), sessions: z.number(), gap: z.enum(['no-question', 'not-asked']).nullable(),
  })),
  questions: z.array(z.object({
    id: z.string(), key: z.string(), text: z.string(), textNn: z.string().nullable(), facet: z.string(),
    guides: z.array(z.object({ title: z.string(), number: z.number() })).readonly(), aims: z.array(z.string()).readonly(), sessions: z.number(),
  })),
})
export type Coverage = z.infer<typeof coverage>

const plannedCount = z.int().min(0).max(9999)

/** Channels of planning: how many are aimed at and how far it has come, who is asked, and what each question is for. All of the latest wave, but for how far those before came. */
export const planChannels = {
  'plan.get': { request: nothing, reply: plan },
  /** `sessions` null takes the target away. */
  'plan.setTarget': { request: z.strictObject({ groupId: id, sessions: plannedCount.nullable() }), reply: done },
  /** Changes the invitations of several organisations in one step. What is left out stays; `state` null forgets them. `day` is the user's day. */
  'plan.invite': {
    request: z.strictObject({
      organisationIds: z.array(id).min(1).max(2000), state: z.enum(invitationStates).nullable().optional(), proposedBy: z.enum(proposers).nullable().optional(),
      invitedAt: time.nullable().optional(), answeredAt: time.nullable().optional(), note: z.string().max(2000).optional(), day: time,
    }),
    reply: done,
  },
  /** Writes why a session came otherwise than planned. */
  'plan.explain': { request: z.strictObject({ sessionId: id, reason: z.string().max(2000) }), reply: done },
  /** Makes (id null) or changes a combined count. Refused with `combined-twice` where a group stands in another one. */
  'plan.saveCombined': {
    request: z.strictObject({ id: id.nullable(), groupIds: z.array(id).min(1).max(200), interviews: plannedCount, note: line }), reply: done,
  },
  'plan.removeCombined': { request: z.strictObject({ id }), reply: done },
  'plan.coverage': { request: nothing, reply: coverage },
  'plan.setAim': { request: z.strictObject({ identityId: id, researchQuestionId: id, on: z.boolean() }), reply: done },
  /** Makes (id null) or changes a research question; `parentId` is heeded for a new one. */
  'plan.saveResearchQuestion': {
    request: z.strictObject({ id: id.nullable(), label: z.string().max(1000), chapter: line, parentQuestionId: id.nullable() }), reply: z.object({ id: z.string() }),
  },
  'plan.removeResearchQuestion': { request: z.strictObject({ id }), reply: done },
} as const
