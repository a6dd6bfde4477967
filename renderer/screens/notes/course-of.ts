import type { EntryGroup, GuideEntry } from './guide-entries.ts'
import { liveState } from './guide-item.ts'
import { standings, type QuestionStanding } from './guide-progress.ts'
import type { SessionDrafts } from './session-drafts.ts'

/** The questions of a session in guide order, and where each stands at this moment, section by section. */
export interface Course {
  readonly questions: readonly (GuideEntry & { readonly kind: 'question' })[]
  readonly sections: readonly (readonly QuestionStanding[])[]
}

/** Those whose answers belong in the key file are about the person, and are not part of it. */
export function courseOf(groups: readonly EntryGroup[], drafts: SessionDrafts, parked: readonly string[]): Course {
  const sections = groups.map((group) => group.entries.filter((entry) => entry.kind === 'question')).filter((entries) => entries.length > 0)
  const questions = sections.flat()
  const all = standings(questions.map((entry) => ({ state: liveState(entry, drafts), isParked: parked.includes(entry.question.id) })))
  let from = 0
  return {
    questions,
    sections: sections.map((entries) => {
      from += entries.length
      return all.slice(from - entries.length, from)
    }),
  }
}
