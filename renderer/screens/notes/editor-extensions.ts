import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { cleanText } from '../../../codebook/language/clean-text.ts'
import { cleanChanges, fromStore } from './clean-changes.ts'
import { markDrawing } from './mark-drawing.ts'

export interface EditorWords {
  /** Id of the element that names the editor: the question. */
  readonly labelledBy: string
  readonly placeholder: string
  readonly speakerName: (id: string) => string
  /** Whether the session is locked: what is stored still comes in, typing does not. */
  readonly isLocked: () => boolean
}

/** What the editor of notes can do. Keys that move lines or insert tabs are left out: they belong to questions and to leaving the editor. */
export function editorExtensions(words: EditorWords): Extension {
  return [
    nonce(),
    history({ newGroupDelay: 800 }),
    keymap.of([...standardKeymap, ...historyKeymap]),
    EditorView.lineWrapping,
    // What is pasted or dropped comes as plain text: no styles, no comments, no author.
    EditorView.clipboardInputFilter.of((text) => cleanText(text)),
    cleanChanges,
    EditorState.changeFilter.of((transaction) => transaction.annotation(fromStore) === true || !words.isLocked()),
    markDrawing(words.speakerName),
    placeholder(words.placeholder),
    EditorView.contentAttributes.of({
      'aria-labelledby': words.labelledBy, 'spellcheck': 'false', 'autocorrect': 'off', 'autocapitalize': 'sentences', 'data-notes-editor': '', 'tabindex': '0',
    }),
  ]
}

/** The page's CSP lets in only styles that carry the window's nonce. */
function nonce(): Extension {
  const element = document.querySelector('meta[property="csp-nonce"]')
  const value = element instanceof HTMLMetaElement ? element.content : ''
  return value === '' ? [] : EditorView.cspNonce.of(value)
}
