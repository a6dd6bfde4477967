import { cleanText } from '../language/clean-text.ts'
import { isOnWords } from './open-values.ts'
import { numbersMeant, revisionName, type NamedQuestions, type OpenNames } from './open-names.ts'
import type { OpenProblem, OpenProblemKind } from './open-problem.ts'
import type { OpenAnswer, OpenParked, OpenSession } from './open-sessions.ts'
import type { OpenStudy } from './open-study.ts'
import { resolveSpan, type WrittenSpan } from './resolve-span.ts'

/** Finds what is wrong with answers, with questions put off, and with the marks, codings and quotes in them. */
export function checkAnswers(file: OpenStudy, existing: OpenStudy, names: OpenNames): OpenProblem[] {
  const known = new Map((existing.sessions ?? []).map((session) => [session.code, session]))
  return (file.sessions ?? []).flatMap((session, at) => checkSession(session, `sessions[${at}]`, known.get(session.code), names))
}

function checkSession(session: OpenSession, place: string, known: OpenSession | undefined, names: OpenNames): OpenProblem[] {
  const answered = new Map<NamedQuestions | undefined, Set<number>>()
  const guideOf = (answer: OpenAnswer | OpenParked, own: string | null | undefined) => names.guides.get(answer.guide ?? own ?? '')
  const parked = (session.parked ?? []).flatMap((one, at): OpenProblem[] => {
    const number = questionOf(one, guideOf(one, names.sessions.get(session.code)?.guide))
    return typeof number === 'string' ? [{ where: `${place}.parked[${at}].question`, problem: number }] : []
  })
  return [...parked, ...(session.answers ?? []).flatMap((answer, at): OpenProblem[] => {
    const where = `${place}.answers[${at}]`
    const guide = guideOf(answer, names.sessions.get(session.code)?.guide)
    if (answer.guide !== undefined && !guide) return [{ where: `${where}.guide`, problem: names.severalVersions.has(answer.guide) ? 'ambiguous' : 'unknown-reference' }]
    const number = questionOf(answer, guide)
    if (typeof number === 'string') return [{ where: `${where}.question`, problem: number }]
    const numbers = answered.get(guide) ?? new Set()
    if (number !== null && numbers.has(number)) return [{ where: `${where}.question`, problem: 'duplicate' as const }]
    if (number !== null) answered.set(guide, numbers.add(number))
    if (number !== null && guide?.storageOf.get(number) === 'key') return [{ where: `${where}.question`, problem: 'belongs-in-key' as const }]
    // The study names questions by number, and each of its answers has an id.
    const stored = known?.answers?.find((other) => number === null
      ? (other.question ?? null) === null && other.id === answer.id
      : other.question === number && guideOf(other, known.guide) === guide)
    return [...checkAnswer(answer, where, stored, names), ...checkApproval(answer, where, session.code, names)]
  })]
}

/** The number that an answer is to, null for a free note, or what is wrong with its reference. */
function questionOf(answer: OpenAnswer | OpenParked, guide: NamedQuestions | undefined): number | null | OpenProblemKind {
  if (answer.question === null || answer.question === undefined) return null
  const numbers = guide ? numbersMeant(guide, answer.question) : []
  if (numbers.length > 1) return 'ambiguous'
  return numbers[0] ?? 'unknown-reference'
}

function checkAnswer(answer: OpenAnswer, place: string, known: OpenAnswer | undefined, names: OpenNames): OpenProblem[] {
  const given = answer.text
  const text = given === undefined ? known?.text ?? '' : cleanText(given)
  const state = answer.state ?? (given === undefined ? known?.state : undefined)
  const problems: OpenProblem[] = []
  if (text === '' && state === undefined) problems.push({ where: `${place}.state`, problem: 'state-missing' })
  if (text !== '' && state !== undefined && state !== 'answered') problems.push({ where: `${place}.text`, problem: 'text-without-answer' })
  if (given !== undefined && given !== text && hasOffsets(answer)) problems.push({ where: `${place}.text`, problem: 'unclean-text' })
  if (known && known.text !== text && hasUnknownSpans(answer, known)) problems.push({ where: `${place}.text`, problem: 'text-changed' })
  const needSpan = (span: WrittenSpan, where: string) => {
    const found = resolveSpan(text, span)
    if (!found.ok) problems.push({ where, problem: found.failure })
  }
  const need = (list: ReadonlySet<string>, name: string | null | undefined, where: string) => {
    if (name !== null && name !== undefined && !list.has(name)) problems.push({ where, problem: 'unknown-reference' })
  }
  answer.marks?.forEach((mark, at) => {
    needSpan(mark, `${place}.marks[${at}]`)
    need(names.informants, mark.speaker, `${place}.marks[${at}].speaker`)
  })
  answer.codings?.forEach((coding, at) => {
    const where = `${place}.codings[${at}]`
    needSpan(coding, where)
    const stanceRequired = names.stanceRequired.get(coding.code)
    if (stanceRequired === undefined) problems.push({ where: `${where}.code`, problem: 'unknown-reference' })
    if (stanceRequired && coding.stance === undefined) problems.push({ where: `${where}.stance`, problem: 'stance-required' })
    need(names.informants, coding.informant, `${where}.informant`)
    need(names.coders, coding.coder, `${where}.coder`)
    if (coding.codebookVersion !== undefined && !names.codebookVersions.has(coding.codebookVersion)) {
      problems.push({ where: `${where}.codebookVersion`, problem: 'unknown-reference' })
    }
    coding.memos?.forEach((memo, order) => need(names.coders, memo.coder, `${where}.memos[${order}].coder`))
  })
  answer.changes?.forEach((change, at) => needSpan({ start: change.start, end: change.end }, `${place}.changes[${at}]`))
  answer.quotes?.forEach((quote, at) => needSpan(quote, `${place}.quotes[${at}]`))
  answer.memos?.forEach((memo, at) => {
    need(names.coders, memo.coder, `${place}.memos[${at}].coder`)
    if (isOnWords(memo)) needSpan(memo, `${place}.memos[${at}]`)
  })
  return problems
}

function checkApproval(answer: OpenAnswer, place: string, session: string, names: OpenNames): OpenProblem[] {
  const problems: OpenProblem[] = []
  answer.changes?.forEach((change, at) => {
    if (!names.revisions.has(revisionName(session, change.revision))) problems.push({ where: `${place}.changes[${at}].revision`, problem: 'unknown-reference' })
  })
  answer.sentTexts?.forEach((sent, at) => {
    const where = `${place}.sentTexts[${at}]`
    if (typeof sent.informant === 'string' && !names.informants.has(sent.informant)) problems.push({ where: `${where}.informant`, problem: 'unknown-reference' })
    let end = 0
    const isOutside = sent.kept?.some(([from, to]) => {
      const wrong = from < end || to < from || to > sent.text.length
      end = to
      return wrong
    })
    if (isOutside === true) problems.push({ where: `${where}.kept`, problem: 'outside-text' })
  })
  return problems
}

function spansOf(answer: OpenAnswer) {
  return [...answer.marks ?? [], ...answer.codings ?? [], ...answer.quotes ?? [], ...answer.changes ?? [], ...(answer.memos ?? []).filter(isOnWords)]
}

function hasOffsets(answer: OpenAnswer): boolean {
  return spansOf(answer).some((span) => span.start !== undefined || span.end !== undefined)
}

/** Whether the study's answer has spans that the file says nothing about: a new text would leave them at a random place. */
function hasUnknownSpans(answer: OpenAnswer, known: OpenAnswer): boolean {
  const given = new Set(spansOf(answer).map((span) => span.id))
  return spansOf(known).some((span) => !given.has(span.id))
}
