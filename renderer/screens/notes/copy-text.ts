/**
 * Puts plain text on the clipboard.
 *
 * By the copy event, since the window never gets Chromium's permission to use the clipboard by itself.
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return done
}
