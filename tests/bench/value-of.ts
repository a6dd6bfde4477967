import type { Result } from '../../codebook/result.ts'

/** What succeeded; throws with the failure otherwise, for code in which a failure is a bug. */
export function valueOf<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
