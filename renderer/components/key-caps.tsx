import { showKeys } from '../commands/keys.ts'

/** A key combination as caps. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return <span className="keys" aria-hidden="true">{showKeys(keys).map((cap) => <kbd key={cap}>{cap}</kbd>)}</span>
}
