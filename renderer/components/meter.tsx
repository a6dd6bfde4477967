/** A quiet bar beside a number that says the same; nothing for a screen reader. `of` 0 gives an empty bar. */
export function Meter({ value, of }: { readonly value: number; readonly of: number }) {
  const share = of === 0 ? 0 : Math.min(1, value / of)
  return <span className="bar" aria-hidden="true"><span style={{ width: `${share * 100}%` }} /></span>
}
