import { bestGuide, mapNotes } from '../../codebook/interchange/map-notes.ts'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import type { readGuide } from '../queries/guides.ts'
import { prepareText, type PreparedText } from '../search/prepare-text.ts'

/** A guide that notes may follow. */
export type Guide = NonNullable<ReturnType<typeof readGuide>>

/** Notes as they are to be stored. Plain data, as are guides: they can be laid out in another thread. */
export interface LaidOutNotes {
  /** The guide that they follow; null where there is none. */
  readonly guideVersionId: string | null
  /** What goes into the study: an answer to a question each, and last what belongs to none. */
  readonly texts: readonly { readonly questionId: string | null; readonly text: PreparedText }[]
  /** What goes into the key file. */
  readonly keyAnswers: readonly { readonly questionId: string; readonly text: string }[]
  readonly fields: readonly { readonly fieldId: string; readonly text: string }[]
  /** Questions that got text, and paragraphs that belong to none. */
  readonly mapped: number
  readonly unmapped: number
}

/** Lays notes out by the guide that fits them best. */
export function layOutNotes(lines: readonly NoteLine[], guides: readonly Guide[]): LaidOutNotes {
  const guide = bestGuide(lines, guides)
  const { answers, free, fields } = guide ? mapNotes(lines, guide) : { answers: [], free: lines.map((line) => line.text).join('\n').trim(), fields: [] }
  const inKey = new Set(guide?.sections.flatMap((section) => [...section.questions, ...section.fields]).filter((part) => part.inKeyFile).map((part) => part.id))
  const inStudy = answers.filter(({ questionId }) => !inKey.has(questionId))
  return {
    guideVersionId: guide?.versionId ?? null,
    texts: [...inStudy, ...(free === '' ? [] : [{ questionId: null, text: free }])].map(({ questionId, text }) => ({ questionId, text: prepareText(text) })),
    keyAnswers: answers.filter(({ questionId }) => inKey.has(questionId)),
    fields,
    mapped: answers.length,
    unmapped: free.split(/\n{2,}/).filter((paragraph) => paragraph !== '').length,
  }
}
