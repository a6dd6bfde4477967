/**
 * Gives an element of text the browser's own caret, with all its keys, while nothing can be typed into it.
 *
 * What is typed goes to an EditContext that nobody reads: the page's text nodes, whose offsets are those of the stored
 * text, never change. A plain `contenteditable` would have to refuse each kind of input, and cannot refuse dead keys.
 */
export function giveCaret(element: HTMLElement): void {
  element.editContext = new EditContext()
}
