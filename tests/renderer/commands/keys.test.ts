import { describe, expect, it } from 'vitest'
import { ariaKeys, isTyping, matchesKeys, parseKeys, showKeys } from '../../../renderer/commands/keys.ts'

const press = (key: string, init: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...init })

describe('a key combination', () => {
  it('is taken apart at its plus signs, also where the key is plus itself', () => {
    expect(parseKeys('Ctrl+Shift+p')).toEqual({ mod: true, shift: true, alt: false, key: 'P' })
    expect(parseKeys('Ctrl++')).toEqual({ mod: true, shift: false, alt: false, key: '+' })
    expect(parseKeys('F1')).toEqual({ mod: false, shift: false, alt: false, key: 'F1' })
  })

  it('fits a press of exactly its keys and no other', () => {
    const keys = parseKeys('Ctrl+K')
    expect(matchesKeys(keys, press('k', { ctrlKey: true }))).toBe(true)
    expect(matchesKeys(keys, press('K', { ctrlKey: true, shiftKey: true }))).toBe(false)
    expect(matchesKeys(keys, press('k'))).toBe(false)
    expect(matchesKeys(keys, press('k', { ctrlKey: true, altKey: true }))).toBe(false)
    expect(matchesKeys(keys, press('j', { ctrlKey: true }))).toBe(false)
  })

  it('fits a sign wherever the layout has it: Ctrl+/ is Ctrl+Shift+7 on a Norwegian keyboard', () => {
    expect(matchesKeys(parseKeys('Ctrl+/'), press('/', { ctrlKey: true, shiftKey: true, code: 'Digit7' }))).toBe(true)
    expect(matchesKeys(parseKeys('Ctrl+/'), press('/', { ctrlKey: true }))).toBe(true)
  })

  it('counts as typing unless it has Ctrl or Alt or is a function key', () => {
    expect(['J', '1', 'Shift+J', 'Enter'].map((keys) => isTyping(parseKeys(keys)))).toEqual([true, true, true, true])
    expect(['Ctrl+J', 'Alt+1', 'F1'].map((keys) => isTyping(parseKeys(keys)))).toEqual([false, false, false])
  })

  it('is shown as caps and told to screen readers', () => {
    expect(showKeys('Alt+ArrowLeft')).toEqual(['Alt', '←'])
    expect(ariaKeys('Ctrl+Shift+F')).toBe('Control+Shift+F')
  })
})
