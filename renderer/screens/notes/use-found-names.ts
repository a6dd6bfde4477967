import { useEffect, useRef, useState } from 'react'
import type { IdentifierInNotes } from '../../../electron/contract/names.ts'
import { call } from '../../hooks/client.ts'
import type { SessionMoment } from '../../hooks/use-session-notes.ts'

/** ms of quiet after something was stored before it is looked through for names: nobody is told of a word that is being written. */
const pauseTime = 1000

interface Looked {
  /** The version of each answer that was looked through. */
  readonly versions: ReadonlyMap<string, number>
  readonly found: readonly IdentifierInNotes[]
  readonly keyOpen: boolean
}

const nothing: Looked = { versions: new Map(), found: [], keyOpen: false }

/**
 * Names and numbers in the stored notes of a session, and the way to leave out at once those that were just masked.
 *
 * The host looks for them, in what has changed alone, and after a pause; typing waits for nothing.
 */
export function useFoundNames({ detail: { session, answers } }: SessionMoment, keyOpen: boolean): readonly [readonly IdentifierInNotes[], (hits: readonly IdentifierInNotes[]) => void] {
  const [looked, setLooked] = useState(nothing)
  const latest = useRef(looked)
  const hasBegun = useRef(false)
  useEffect(() => {
    const before = latest.current
    const wait = hasBegun.current && before.keyOpen === keyOpen ? pauseTime : 0
    hasBegun.current = true
    const isNew = before.versions.size === 0 || before.keyOpen !== keyOpen
    const changed = answers.filter(({ id, version }) => isNew || before.versions.get(id) !== version)
    if (changed.length === 0) return undefined
    const timer = setTimeout(() => {
      const ids = changed.map(({ id }) => id)
      void call('names.find', { sessionId: session.id, answerIds: isNew ? null : ids }).then((reply) => {
        if (!reply.ok) return
        const { found } = reply.value
        const kept = latest.current.found.filter(({ answerId }) => !isNew && !ids.includes(answerId))
        latest.current = { versions: new Map([...latest.current.versions, ...changed.map(({ id, version }) => [id, version] as const)]), found: [...kept, ...found], keyOpen }
        setLooked(latest.current)
      })
    }, wait)
    return () => { clearTimeout(timer) }
  }, [answers, session.id, keyOpen])
  const places = new Map(answers.map(({ id }, at) => [id, at]))
  const found = looked.found.filter(({ answerId }) => places.has(answerId)).toSorted((a, b) => (places.get(a.answerId) ?? 0) - (places.get(b.answerId) ?? 0) || a.start - b.start)
  return [found, (hits) => {
    latest.current = { ...latest.current, found: latest.current.found.filter((hit) => !hits.includes(hit)) }
    setLooked(latest.current)
  }]
}
