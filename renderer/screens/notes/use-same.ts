import { useRef } from 'react'

/** The value of the render before, while it says the same: so that what is drawn from it need not be drawn again. For plain data only. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef({ value, text: JSON.stringify(value) })
  const text = JSON.stringify(value)
  if (text !== kept.current.text) kept.current = { value, text }
  return kept.current.value
}
