import { useCallback, useRef, type KeyboardEvent } from 'react'

/** Milliseconds within which letters and digits belong to one word. */
const typingTime = 1000

/** Gathers what is typed in a list that is no field; gives it in capitals, or null for a key that types nothing. */
export function useTypeAhead(): (event: KeyboardEvent) => string | null {
  const typed = useRef({ text: '', at: 0 })
  return useCallback((event: KeyboardEvent) => {
    if (!/^[\p{L}\p{N}]$/u.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return null
    const isMore = event.timeStamp - typed.current.at < typingTime
    typed.current = { text: `${isMore ? typed.current.text : ''}${event.key.toLocaleUpperCase('nb')}`, at: event.timeStamp }
    return typed.current.text
  }, [])
}
