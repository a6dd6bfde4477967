import { isSpoken, type AnswerState } from '../../../codebook/informants/session.ts'
import type { Answer, GuideQuestion, GuideSection, SessionDetail } from '../../../electron/contract/sessions.ts'

/** One line of the list on the left: the small fields of a section, a question, a free note, or the debrief. */
export type GuideEntry =
  | { readonly kind: 'fields'; readonly key: string; readonly section: GuideSection }
  | { readonly kind: 'question'; readonly key: string; readonly question: GuideQuestion; readonly answer: Answer | null }
  | { readonly kind: 'key-question'; readonly key: string; readonly question: GuideQuestion; readonly state: AnswerState; readonly text: string }
  | { readonly kind: 'note'; readonly key: string; readonly answer: Answer | null }
  | { readonly kind: 'debrief'; readonly key: typeof debriefKey }

export interface EntryGroup { readonly key: string; readonly title: string | null; readonly entries: readonly GuideEntry[] }

export const debriefKey = 'debrief'

/** A free note that is open in the editor; `answerId` is null until its first words are stored. */
export interface OpenNote { readonly key: string; readonly answerId: string | null }

/** The wording to read aloud: in nynorsk for those who are addressed in it, else without the guide's misprints. */
export function questionText(question: GuideQuestion, inNynorsk: boolean): string {
  return (inNynorsk ? question.textNn : null) ?? question.textCorrected ?? question.text
}

export function sectionKey(sectionId: string): string { return `section:${sectionId}` }
export function questionKey(questionId: string): string { return `question:${questionId}` }
export function noteKey(answerId: string): string { return `note:${answerId}` }

/**
 * Everything that can be written in during a session, in the order of the guide, then free notes, and last the debrief of what
 * was spoken.
 *
 * An open note keeps its key when its first write gives it an id, so that the editor stays with it.
 */
export function entryGroups(detail: SessionDetail, openNotes: readonly OpenNote[]): readonly EntryGroup[] {
  const sections = (detail.guide?.sections ?? []).map((section) => ({
    key: sectionKey(section.id), title: section.title, entries: sectionEntries(section, detail),
  }))
  const stored = detail.answers.filter((answer) => answer.questionId === null)
    .map((answer): GuideEntry => ({ kind: 'note', key: openNotes.find((note) => note.answerId === answer.id)?.key ?? noteKey(answer.id), answer }))
  const fresh = openNotes.filter((note) => !stored.some((entry) => entry.key === note.key))
    .map((note): GuideEntry => ({ kind: 'note', key: note.key, answer: null }))
  return [...sections, { key: 'notes', title: null, entries: [...stored, ...fresh] }, ...(isSpoken(detail.session.kind) ? [afterwards] : [])]
}

const afterwards: EntryGroup = { key: 'afterwards', title: null, entries: [{ kind: 'debrief', key: debriefKey }] }

function sectionEntries(section: GuideSection, detail: SessionDetail): readonly GuideEntry[] {
  const fields: readonly GuideEntry[] = section.fields.length === 0 ? [] : [{ kind: 'fields', key: `fields:${section.id}`, section }]
  return [...fields, ...section.questions.map((question): GuideEntry => {
    const key = questionKey(question.id)
    if (!question.inKeyFile) {
      return { kind: 'question', key, question, answer: detail.answers.find((answer) => answer.questionId === question.id) ?? null }
    }
    const stored = detail.keyAnswers.find((answer) => answer.questionId === question.id)
    return { kind: 'key-question', key, question, state: stored?.state ?? 'not-asked', text: stored?.text ?? '' }
  })]
}

export function allEntries(groups: readonly EntryGroup[]): readonly GuideEntry[] {
  return groups.flatMap((group) => group.entries)
}

/** The entry a number of steps away; stays at the first and the last. */
export function stepFrom(entries: readonly GuideEntry[], key: string | null, steps: number): GuideEntry | null {
  const at = entries.findIndex((entry) => entry.key === key)
  if (at === -1) return entries[0] ?? null
  return entries[Math.min(entries.length - 1, Math.max(0, at + steps))] ?? null
}

/** Where a session is taken up: the question asked for, else the first one that is not asked yet, else the first one of all. */
export function firstEntry(entries: readonly GuideEntry[], wanted: { readonly answerId?: string; readonly questionId?: string }): GuideEntry | null {
  const questions = entries.filter((entry) => entry.kind === 'question')
  return entries.find((entry) => wanted.questionId !== undefined && entry.key === questionKey(wanted.questionId))
    ?? entries.find((entry) => wanted.answerId !== undefined && 'answer' in entry && entry.answer?.id === wanted.answerId)
    ?? questions.find((entry) => stateOf(entry) === 'not-asked')
    ?? questions[0] ?? entries.find((entry) => entry.kind === 'key-question' || entry.kind === 'note') ?? entries.find((entry) => entry.kind !== 'debrief') ?? null
}

/** What happened to an entry, as far as it is stored. Small fields and free notes have no state. */
export function stateOf(entry: GuideEntry): AnswerState {
  if (entry.kind === 'key-question') return entry.state
  if (entry.kind === 'question') return entry.answer?.state ?? 'not-asked'
  return entry.kind === 'note' && (entry.answer?.text ?? '') !== '' ? 'answered' : 'not-asked'
}
