/**
 * Chromium's EditContext (since version 121), which the DOM types lack.
 *
 * An element that has one gets the caret and all its keys from the browser, and typing changes nothing in the page:
 * it goes to the context, which nobody reads. That is just what a text to be read, marked and coded needs.
 */
declare class EditContext extends EventTarget {}

interface HTMLElement {
  editContext: EditContext | null
}
