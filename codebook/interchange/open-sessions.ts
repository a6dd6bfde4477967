import { z } from 'zod'
import { codingOrigins, stances, statementTypes } from '../coding/coding.ts'
import { attributions, evidenceRelations, findingStatuses, inputEffects, quoteStates } from '../findings/finding.ts'
import { debriefNeeds } from '../informants/debrief.ts'
import { answerStates, markKinds, participantRoles, sessionKinds, sessionModes, sessionStates, sourceWeights } from '../informants/session.ts'
import { openDecision } from './open-double-coding.ts'
import { openChange, openRevision, openSentText } from './open-revisions.ts'
import { openAnswerMemo, openCount, openId, openKey, openMemos, openOffset, openText, openTime, textUpTo, rawText } from './open-values.ts'

/** Where in the answer: from–to, all of it, or the words themselves. Exactly one of the three. */
const span = {
  start: openOffset.optional(),
  end: openOffset.optional(),
  whole: z.literal(true).optional().describe('All of the answer, however it grows'),
  quote: openText.min(1).optional().describe('The words meant; they must stand exactly once in the text'),
}

export const openMark = z.strictObject({
  id: openId.optional(), ...span, kind: z.enum(markKinds),
  speaker: openKey.nullable().optional().describe('Code of the informant, for marks of the kind speaker'),
})

export const openCoding = z.strictObject({
  id: openId.optional().describe('Needed where a finding refers to the coding'),
  ...span,
  code: openKey,
  stance: z.enum(stances).nullable().optional()
    .describe('Must be there where the code requires a stance; null says openly that none has been decided'),
  facet: z.enum(statementTypes).nullable().optional(),
  informant: openKey.nullable().optional().describe('Code of the informant who said it, in sessions with several'),
  coder: openKey.optional().describe('Key of the coder; the first one unless told'),
  codebookVersion: z.int().optional(),
  origin: z.enum(codingOrigins).optional(),
  created: openTime.optional(),
  memos: openMemos,
})
export type OpenCoding = z.infer<typeof openCoding>

export const openQuote = z.strictObject({
  id: openId.optional(), ...span, editedText: openText.nullable().optional(),
  state: z.enum(quoteStates).optional(), attribution: z.enum(attributions).optional(),
})

export const openAnswer = z.strictObject({
  id: openId.optional(),
  question: z.union([z.int(), openKey]).nullable().optional()
    .describe('Number or key of the question in the session\'s guide; null or absent for a free note'),
  guide: openText.optional().describe('Guide of the question, where it is not the session\'s own'),
  state: z.enum(answerStates).optional().describe('Must be there where there is no text'),
  text: rawText.optional(),
  updated: openTime.optional(),
  marks: z.array(openMark).optional(),
  codings: z.array(openCoding).optional(),
  quotes: z.array(openQuote).optional(),
  sentTexts: z.array(openSentText).optional().describe('What of the answer went to informants for approval'),
  changes: z.array(openChange).optional().describe('Changes that informants sent back'),
  decisions: z.array(openDecision).optional().describe('What was decided where coders parted'),
  memos: z.array(openAnswerMemo).optional().describe('Notes of the team about this, or about some of its words'),
})
export type OpenAnswer = z.infer<typeof openAnswer>

/** One thing said in a dialogue seminar, and what it does to the frozen findings. */
export const openInput = z.strictObject({
  id: openId.optional(),
  role: openText.optional().describe('What kind of participant said it; never a name'),
  text: openText,
  recorded: openTime.optional(),
  effects: z.array(z.strictObject({
    set: openKey.optional().describe('Label of the frozen findings; absent, with finding, for something new'),
    finding: openKey.optional(),
    effect: z.enum(inputEffects),
  })).optional(),
})
export type OpenInput = z.infer<typeof openInput>

/** A question that was put off until later in the interview and not come back to. */
export const openParked = z.strictObject({
  question: z.union([z.int(), openKey]).describe('Number or key of the question in the session\'s guide'),
  guide: openText.optional().describe('Guide of the question, where it is not the session\'s own'),
  at: openTime.optional(),
})
export type OpenParked = z.infer<typeof openParked>

/** What was written down right after the session. */
export const openDebrief = z.strictObject({
  needs: z.array(openText).max(debriefNeeds).optional().describe('Needs that were heard, the strongest first'),
  surprise: openText.optional(),
  quote: openText.optional().describe('Words to check before they are quoted'),
  sensitivity: openText.optional().describe('What must be handled with care'),
  written: openTime.optional(),
})

export const openSession = z.strictObject({
  id: openId.optional(),
  code: openKey,
  wave: z.int().optional().describe('Number of the wave; may be left out where there is one'),
  kind: z.enum(sessionKinds).optional(),
  guide: openText.nullable().optional().describe('Key of the guide, followed by @ and the version where it has several: VB-kommune@1.0'),
  state: z.enum(sessionStates).optional(),
  planned: openTime.nullable().optional(),
  held: openTime.nullable().optional().describe('A session without this date is planned only and never counted'),
  mode: z.enum(sessionModes).nullable().optional(),
  minutes: z.int().min(0).max(1440).nullable().optional(),
  askedBy: openKey.nullable().optional(),
  typedBy: openKey.nullable().optional(),
  externalParticipants: openCount.nullable().optional(),
  observers: openCount.nullable().optional(),
  title: openText.optional(),
  publisher: openText.optional(),
  url: openText.optional(),
  retrieved: openTime.nullable().optional(),
  weight: z.enum(sourceWeights).nullable().optional().describe('How much a source weighs as evidence'),
  findingSet: openKey.nullable().optional().describe('Label of the frozen findings that a seminar works from'),
  deviation: openText.optional().describe('Why the session came otherwise than planned'),
  letterWaiver: openText.optional().describe('Why the session was begun before the information letter was sent'),
  sent: openTime.nullable().optional().describe('When the notes went to the informant for approval'),
  approved: openTime.nullable().optional(),
  created: openTime.optional(),
  participants: z.array(z.union([openKey, z.strictObject({ informant: openKey, role: z.enum(participantRoles).optional() })])).optional()
    .describe('Codes of the informants who took part'),
  revisions: z.array(openRevision).optional().describe('Documents that came back from informants'),
  parked: z.array(openParked).optional(),
  debrief: openDebrief.optional(),
  decisions: z.array(openDecision).optional().describe('What was decided about codes of the session as a whole'),
  memos: openMemos,
  inputs: z.array(openInput).optional().describe('What was said in a seminar'),
  answers: z.array(openAnswer).optional(),
})
export type OpenSession = z.infer<typeof openSession>

export const openCellSummary = z.strictObject({
  code: openKey, organisation: openKey.describe('Code of the organisation'), text: textUpTo(400), updated: openTime.optional(),
})

/** Findings frozen under a name, as they stood before a seminar. */
export const openFindingSet = z.strictObject({
  id: openId.optional(), label: openKey, note: openText.optional(), frozen: openTime.optional(),
  findings: z.array(z.strictObject({
    finding: openKey, sentence: openText.optional().describe('As it stood when it was frozen'),
    outcome: openText.optional().describe('What was changed after the seminar'),
  })).optional(),
})

export const openFinding = z.strictObject({
  id: openId.optional(),
  key: openKey,
  sentence: openText,
  code: openKey.nullable().optional(),
  status: z.enum(findingStatuses).optional(),
  evidence: z.array(z.strictObject({
    coding: openId.describe('Id of a coding'), relation: z.enum(evidenceRelations).optional(), note: openText.optional(),
  })).optional(),
  memos: openMemos,
})
