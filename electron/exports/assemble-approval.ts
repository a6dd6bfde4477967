import { answerHeadings, approvalDocument, type ApprovalAnswer } from '../../codebook/approval/approval-document.ts'
import type { PlainDocument } from '../../codebook/approval/document-model.ts'
import type { SentHeading } from '../../codebook/approval/match-returned.ts'
import { keptLines, seenText } from '../../codebook/approval/seen-text.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { answersToApprove, listSentTexts, type AnswerToApprove, type OutgoingAnswer } from '../../db/queries/approvals.ts'
import { listOrganisations, readNames } from '../../db/queries/register.ts'
import { listSessions } from '../../db/queries/sessions.ts'
import { currentWave, listCoders, readStudy } from '../../db/queries/study-row.ts'
import type { Failure } from '../contract/failure.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { dayInWords, today } from './day-in-words.ts'

export interface ApprovalOrder {
  readonly sessionId: string
  /** Who it is for; may be null where one informant took part. */
  readonly informantId: string | null
  readonly deadline: number
  readonly contact: string
  readonly hidesConfidential: boolean
}

/** The document for one informant and what of each answer is in it. */
export interface Outgoing {
  readonly document: PlainDocument
  readonly informantId: string
  readonly answers: readonly OutgoingAnswer[]
  /** Confidential passages of the session. */
  readonly confidential: number
}

/** Gathers the notes of a session for one informant: only their own material, in the language of their organisation. */
export function assembleApproval(open: OpenStudy, order: ApprovalOrder): Result<Outgoing, Failure> {
  const recipient = recipientOf(open, order.sessionId, order.informantId)
  if (!recipient.ok) return recipient
  const { session, informantId, language, isGroup } = recipient.value
  const said = answersToApprove(open.db, order.sessionId)
  const answers = said.map((answer, place) => ({
    answer, place, kept: keptLines(answer.text, answer.marks, isGroup ? informantId : null, order.hidesConfidential),
  })).filter(({ kept }) => kept.length > 0)
  const shown = answers.map(({ answer, place, kept }) => ({ ...headOf(answer, place, language), lines: seenText(answer.text, kept).lines }))
  const facts = readStudy(open.db)
  const { key } = open.files
  const known = key ? readNames(key, session.participants.map(({ informantId: id }) => id)) : new Map<string, string>()
  const names = session.participants.flatMap(({ informantId: id }) => known.get(id) ?? []).filter((name) => name !== '')
  const coders = new Map(listCoders(open.db).map((coder) => [coder.id, coder.label]))
  const ourPeople = [...new Set([session.askedBy, session.typedBy].flatMap((id) => (id === null ? [] : coders.get(id) ?? [])))].filter((label) => label !== '')
  const confidential = said.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'confidential')).length
  return ok({
    informantId, confidential,
    answers: answers.map(({ answer, place, kept }) => ({ answerId: answer.id, place, text: answer.text, kept })),
    document: approvalDocument({
      language, date: today(), studyTitle: facts.title, firm: facts.firm, client: facts.client, held: session.heldAt === null ? '' : dayInWords(session.heldAt, language),
      present: names, ourPeople, deadline: dayInWords(order.deadline, language), contact: order.contact.trim(),
      leftOut: isGroup ? 'others' : order.hidesConfidential && confidential > 0 ? 'confidential' : null, answers: shown,
    }),
  })
}

/** What went to an informant last, with its headings in every language; where nothing was sent from here, the notes as they are now. */
export function sentBefore(open: OpenStudy, sessionId: string, informantId: string): { readonly answers: readonly OutgoingAnswer[]; readonly headings: readonly SentHeading[] } {
  const said = answersToApprove(open.db, sessionId)
  const stored = listSentTexts(open.db, sessionId, informantId)
  const answers = stored.length > 0 ? stored : said.map((answer, place) => ({ answerId: answer.id, place, text: answer.text, kept: keptLines(answer.text, [], null, false) }))
  const byId = new Map(said.map((answer) => [answer.id, answer]))
  const headings = (['nb', 'nn', 'en'] as const).flatMap((language) => answerHeadings(language, answers.flatMap(({ answerId, place }) => {
    const answer = byId.get(answerId)
    return answer ? [headOf(answer, place, language)] : []
  })))
  return { answers, headings }
}

/** Whose document it is: the one who took part, or in a group the one that was named. */
export function recipientOf(open: OpenStudy, sessionId: string, wanted: string | null) {
  const session = listSessions(open.db, sessionId)[0]
  if (!session) return fail({ kind: 'missing', what: 'session' } as const)
  const present = session.participants.filter(({ role }) => role === 'participant')
  const informant = wanted === null ? (present.length === 1 ? present[0] : undefined) : present.find(({ informantId }) => informantId === wanted)
  if (!informant) return fail(present.length === 0 ? { kind: 'not-ready', to: 'sent', why: 'no-informant' } as const : { kind: 'missing', what: 'informant' } as const)
  const organisation = listOrganisations(open.db, currentWave(open.db).id).find(({ id }) => id === informant.organisationId)
  return ok({ session, informantId: informant.informantId, language: organisation?.language ?? 'nb', isGroup: present.length > 1 })
}

function headOf({ number, question, corrected, nynorsk }: AnswerToApprove, place: number, language: Language): Omit<ApprovalAnswer, 'lines'> {
  return { place, number, question: (language === 'nn' ? nynorsk : null) ?? corrected ?? question }
}
