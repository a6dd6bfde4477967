import { useEffect } from 'react'
import { isEnabled, type Command } from './command.ts'
import { isTyping, matchesKeys, parseKeys } from './keys.ts'
import { useCommandRegistry } from './use-commands.tsx'

/** The app's one keydown listener: runs the first command whose keys were pressed. What a field or widget has used is left alone. */
export function Shortcuts(): null {
  const registry = useCommandRegistry()
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || isBehindDialog()) return
      const editing = isEditing(event.target)
      const command = [...registry.list()].find((candidate) => {
        const latest = registry.find(candidate.id)
        return latest !== undefined && isEnabled(latest) && isMeant(latest, event, editing)
      })
      if (command === undefined) return
      event.preventDefault()
      registry.run(command.id)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => { window.removeEventListener('keydown', onKeyDown) }
  }, [registry])
  return null
}

function isMeant(command: Command, event: KeyboardEvent, editing: boolean): boolean {
  const ways = [...(command.keys === undefined ? [] : [command.keys]), ...(command.otherKeys ?? [])]
  return ways.some((way) => {
    const keys = parseKeys(way)
    return matchesKeys(keys, event) && !(editing && (command.outsideEditors === true || isTyping(keys)))
  })
}

/** Whether typing goes into a field: then plain letters are text, and undo is the field's own. */
export function isEditing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [role=textbox], [role=searchbox]'))
}

/** While a modal dialog is open, the screen below does not answer to keys. */
function isBehindDialog(): boolean {
  return document.querySelector('[data-modal]') !== null
}
