import type { AnswerState } from '../../../codebook/informants/session.ts'
import type { Messages } from '../../messages/nb.ts'
import { questionText, stateOf, type EntryGroup, type GuideEntry } from './guide-entries.ts'
import type { Draft } from './draft.ts'
import type { SessionDrafts } from './session-drafts.ts'

/** A line of the guide as it is shown. */
export interface GuideItem {
  readonly key: string
  readonly number: number | null
  readonly label: string
  /** Null for what has no state: small fields and free notes. */
  readonly state: AnswerState | null
  /** Builds on a question that has no answer: greyed, never blocked. */
  readonly isDim: boolean
  readonly isInKeyFile: boolean
  /** Put off until later. */
  readonly isParked: boolean
  readonly isUnsaved: boolean
}

export interface GuideItemGroup { readonly key: string; readonly title: string; readonly items: readonly GuideItem[] }

/** Characters of a free note that stand for it in the list. */
const titleLength = 60

/** The state that a question has at this moment: what is being written counts at once. */
export function liveState(entry: GuideEntry, drafts: SessionDrafts): AnswerState {
  const draft = drafts.find(entry.key)
  const stored = stateOf(entry)
  if (draft === undefined) return stored
  if (draft.hasText) return 'answered'
  return stored === 'answered' ? 'no-answer' : stored
}

/** The lines of the guide, with how each question stands now. */
export function guideItems(groups: readonly EntryGroup[], drafts: SessionDrafts, parked: readonly string[], m: Messages, inNynorsk: boolean): readonly GuideItemGroup[] {
  const answered = new Set(groups.flatMap((group) => group.entries)
    .flatMap((entry) => ('question' in entry && liveState(entry, drafts) === 'answered' ? [entry.question.number] : [])))
  return groups.map((group) => ({
    key: group.key, title: titleOf(group, m),
    items: group.entries.map((entry) => {
      const isUnsaved = drafts.find(entry.key)?.saveState.kind === 'failed'
      if (entry.kind === 'debrief') return { key: entry.key, number: null, label: m.notes.debrief, state: null, isDim: false, isInKeyFile: false, isParked: false, isUnsaved }
      if (entry.kind === 'fields') {
        return { key: entry.key, number: null, label: m.notes.fields, state: null, isDim: false, isParked: false, isInKeyFile: entry.section.fields.some((field) => field.inKeyFile), isUnsaved }
      }
      if (entry.kind === 'note') return { key: entry.key, number: null, label: noteTitle(entry, drafts, m), state: null, isDim: false, isInKeyFile: false, isParked: false, isUnsaved }
      const { question } = entry
      const state = liveState(entry, drafts)
      return {
        key: entry.key, number: question.number, label: questionText(question, inNynorsk), state,
        isDim: question.dependsOn !== null && !answered.has(question.dependsOn) && state === 'not-asked', isInKeyFile: question.inKeyFile, isParked: parked.includes(question.id), isUnsaved,
      }
    }),
  }))
}

/** What stands above a group: the section's own title, or what the entries without a section are. */
export function titleOf(group: EntryGroup, m: Messages): string {
  return group.title ?? (group.key === 'notes' ? m.notes.freeNotes : m.notes.afterwards)
}

/** The first words of a free note. */
function noteTitle(entry: GuideEntry & { readonly kind: 'note' }, drafts: SessionDrafts, m: Messages): string {
  const live = drafts.find(entry.key)?.state.doc
  const text = (live === undefined ? entry.answer?.text ?? '' : live.sliceString(0, titleLength * 4)).trim()
  const line = text.split('\n')[0] ?? ''
  if (line === '') return m.notes.untitledNote
  return line.length <= titleLength ? line : `${line.slice(0, titleLength).trimEnd()} …`
}

/** What an open answer belongs to, such as «Spørsmål 15». */
export function nameOfDraft(draft: Draft, entries: readonly GuideEntry[], m: Messages): string {
  const entry = entries.find((candidate) => candidate.key === draft.key)
  return entry !== undefined && 'question' in entry ? m.notes.question(entry.question.number) : m.notes.freeNote
}
