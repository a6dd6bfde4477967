/** Chromium's EditContext (since version 121), which the DOM types lack. */
declare class EditContext extends EventTarget {}

interface HTMLElement {
  editContext: EditContext | null
}
