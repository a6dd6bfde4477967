import { useCallback, useEffect, useRef, useState } from 'react'
import { cleanContent } from '../../../codebook/guide/clean-content.ts'
import { allQuestions, type GuideContent } from '../../../codebook/guide/guide-content.ts'
import { useRun } from '../../components/notices.tsx'
import { useAsk } from '../../hooks/client.ts'
import { useBeforeClose } from '../../hooks/closing.ts'

/** How long typing may pause, in ms, before it is stored. */
const pause = 500

export interface GuideDraft {
  /** What the version says now, with what is not yet stored; undefined until known. */
  readonly content: GuideContent | undefined
  readonly error: unknown
  /** Changes what it says. `about` is the part that is typed in, null for anything else, which is stored at once. */
  readonly change: (next: GuideContent, about: string | null) => void
}

/** A version that is being written: stored while one types, each change a step that can be undone. */
export function useGuideDraft(versionId: string): GuideDraft {
  const run = useRun()
  const { data, error, refetch } = useAsk('guides.open', { versionId })
  const [content, setContent] = useState<GuideContent>()
  const unsaved = useRef<{ readonly content: GuideContent; readonly about: string | null } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef(Promise.resolve(true))

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    const next = unsaved.current
    if (next === null) return saving.current
    unsaved.current = null
    saving.current = saving.current.then(async () => {
      const stored = await run('guides.save', { versionId, ...next })
      // What was refused is not there: what is stored is shown again.
      if (stored === undefined) await refetch()
      return stored !== undefined
    })
    return saving.current
  }, [run, versionId, refetch])
  useBeforeClose(flush)
  useEffect(() => () => { void flush() }, [flush])

  useEffect(() => {
    if (data === undefined || unsaved.current !== null) return
    setContent((shown) => (shown === undefined ? data.content : reconciled(shown, data.content)))
  }, [data])

  const change = useCallback((next: GuideContent, about: string | null) => {
    // Another part than before is a step of its own.
    if (unsaved.current !== null && unsaved.current.about !== about) void flush()
    setContent(next)
    unsaved.current = { content: next, about }
    clearTimeout(timer.current)
    if (about === null) void flush()
    else timer.current = setTimeout(() => { void flush() }, pause)
  }, [flush])
  return { content, error, change }
}

/** What is shown where it is what is stored, but for spaces that are being typed; else what is stored. */
function reconciled(shown: GuideContent, stored: GuideContent): GuideContent {
  const keys = new Map(allQuestions(stored).map((question) => [question.id, question.questionKey]))
  const known = { ...shown, sections: shown.sections.map((section) => ({
    ...section, questions: section.questions.map((question) => (question.questionKey === null ? { ...question, questionKey: keys.get(question.id) ?? null } : question)),
  })) }
  return inOrder(cleanContent(known)) === inOrder(stored) ? known : stored
}

/** As text, whatever order the names come in. */
function inOrder(content: GuideContent): string {
  return JSON.stringify(content, (_, value: unknown) => (
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1))) : value
  ))
}
