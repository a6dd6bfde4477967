/** A key combination taken apart. `key` is a letter in upper case, a digit, a sign, or a name of the DOM such as `ArrowLeft`. */
export interface Keys {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  readonly key: string
}

const isMac = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac OS')

/** Reads `Ctrl+Shift+P`; the last part is the key, so `Ctrl++` is Ctrl and plus. */
export function parseKeys(text: string): Keys {
  const parts = text.endsWith('++') ? [...text.slice(0, -2).split('+'), '+'] : text.split('+')
  const key = parts.at(-1) ?? ''
  const has = (name: string) => parts.slice(0, -1).includes(name)
  return { mod: has('Ctrl'), shift: has('Shift'), alt: has('Alt'), key: key.length === 1 ? key.toUpperCase() : key }
}

/** Whether a key press is this combination, on any keyboard layout that has the sign. */
export function matchesKeys(keys: Keys, event: KeyboardEvent): boolean {
  const mod = isMac ? event.metaKey : event.ctrlKey
  const other = isMac ? event.ctrlKey : event.metaKey
  if (mod !== keys.mod || other || event.altKey !== keys.alt) return false
  if (isSign(keys.key)) {
    // Where a sign sits, and whether it needs Shift, is the layout's business.
    return event.key === keys.key && (event.shiftKey || !keys.shift)
  }
  if (event.shiftKey !== keys.shift) return false
  const pressed = event.key.length === 1 ? event.key.toUpperCase() : event.key
  return pressed === keys.key || event.code === `Digit${keys.key}` || event.code === `Numpad${keys.key}`
    || (keys.alt && event.code === `Key${keys.key}`)
}

function isSign(key: string): boolean {
  return key.length === 1 && !/[\p{L}\p{N}]/u.test(key)
}

/** Whether a press of it could be typing: no Ctrl, no Alt, not a function key. */
export function isTyping(keys: Keys): boolean {
  return !keys.mod && !keys.alt && !/^F\d+$/.test(keys.key)
}

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Enter: '↵', Escape: 'Esc', Delete: 'Del', Backspace: '⌫', ' ': '␣',
}

/** The combination as caps to show one by one, in the manner of the machine. */
export function showKeys(text: string): readonly string[] {
  const { mod, shift, alt, key } = parseKeys(text)
  const caps: string[] = []
  if (mod) caps.push(isMac ? '⌘' : 'Ctrl')
  if (alt) caps.push(isMac ? '⌥' : 'Alt')
  if (shift) caps.push(isMac ? '⇧' : 'Shift')
  caps.push(names[key] ?? key)
  return caps
}

/** For `aria-keyshortcuts`. */
export function ariaKeys(text: string): string {
  const { mod, shift, alt, key } = parseKeys(text)
  return [...(mod ? [isMac ? 'Meta' : 'Control'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), key].join('+')
}
