import { z } from 'zod'
import { languages } from '../guide/guide.ts'
import { invitationStates, proposers } from '../informants/invitation.ts'
import { controllerRoles, legalBases } from '../study/study.ts'
import { openCount, openId, openKey, openMemos, openText, openTime, textUpTo } from './open-values.ts'

/** The study as a whole. Its id is never written: an import goes into a study, which stays itself. */
export const openFacts = z.strictObject({
  title: textUpTo(300).pipe(z.string().min(1)).optional(),
  firm: openText.optional(),
  client: openText.optional(),
  clientPartner: openText.optional(),
  language: z.enum(languages).optional(),
  fictive: z.boolean().optional().describe('Whether all of it is made up'),
  template: openKey.nullable().optional().describe('Key of the template the study was made from'),
  periodFrom: openTime.nullable().optional(),
  periodTo: openTime.nullable().optional(),
  legalBasis: z.enum(legalBases).nullable().optional(),
  controllerRole: z.enum(controllerRoles).nullable().optional(),
  deletionDate: openTime.nullable().optional(),
  created: openTime.optional(),
  memos: openMemos,
})

export const openWave = z.strictObject({
  id: openId.optional(),
  number: z.int().min(1).max(99),
  label: openText.optional(),
  started: openTime.nullable().optional(),
  ended: openTime.nullable().optional(),
})

const plannedCount = openCount.max(9999)

export const openCoder = z.strictObject({ id: openId.optional(), key: openKey, label: openText.optional() })

export const openResearchQuestion = z.strictObject({
  id: openId.optional(),
  key: openKey,
  label: openText.optional(),
  facet: openText.nullable().optional(),
  chapter: openText.optional().describe('Chapter of the report that answers it'),
  parent: openKey.nullable().optional().describe('Key of the research question that this one is a part of'),
  questions: z.array(openKey).optional().describe('Keys of the guide questions that serve it, over all guides'),
})

export const openGroup = z.strictObject({
  id: openId.optional(),
  key: openKey,
  label: openText.optional(),
  parent: openText.optional().describe('What the group is a kind of, such as kommune or virksomhet'),
  populationPublic: z.boolean().optional().describe('Whether outsiders know who belongs to the group'),
  short: textUpTo(60).optional().describe('A few words for the head of a column, at most 60 characters'),
  populationSize: openCount.nullable().optional(),
  singular: z.boolean().optional().describe('Whether the study has exactly one informant of this kind'),
})

/** How many interviews and group interviews are aimed at in a group. */
export const openTarget = z.strictObject({ wave: z.int(), group: openKey, sessions: plannedCount })

/** A number of interviews that is known for some groups together only; how it falls on each is not known and never made up. */
export const openCombinedCount = z.strictObject({
  id: openId.optional(),
  wave: z.int(),
  groups: z.array(openKey).min(1).describe('Keys of the groups; each may stand in one combined count of a wave'),
  interviews: plannedCount,
  note: openText.optional(),
})

const openInvitation = z.strictObject({
  wave: z.int(),
  state: z.enum(invitationStates).optional(),
  proposedBy: z.enum(proposers).nullable().optional().describe('Who proposed the organisation'),
  invited: openTime.nullable().optional(),
  answered: openTime.nullable().optional(),
  note: openText.optional(),
})

export const openOrganisation = z.strictObject({
  id: openId.optional(),
  code: openKey.describe('The pseudonym by which the study knows the organisation; its name belongs under key'),
  language: z.enum(languages).optional(),
  note: openText.optional(),
  group: openKey.optional().describe('Key of its informant group, where the study has one wave'),
  groups: z.array(z.strictObject({ wave: z.int(), group: openKey })).optional().describe('Its informant group in each wave'),
  invitations: z.array(openInvitation).optional().describe('How far the asking of it has come in each wave'),
})

export const openInformant = z.strictObject({
  id: openId.optional(),
  code: openKey.describe('The pseudonym of the person; the name belongs under key'),
  organisation: openKey.describe('Code of the organisation'),
})
