import { childElements, descendants } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'

/** A field's code, such as `SEQ Tabell \* ARABIC`, and for simple fields the value that is shown. */
export interface FieldCode {
  readonly code: string
  readonly shown: string | null
}

/** The fields of a part. The code of a complex field may stand in several runs. */
export function fieldCodes(root: XmlElement): FieldCode[] {
  const simple = descendants(root, 'w:fldSimple').map((field) => ({
    code: (field.attributes['w:instr'] ?? '').trim(),
    shown: descendants(field, 'w:t').map(({ text }) => text).join(''),
  }))
  const complex: FieldCode[] = []
  let open: string[] = []
  const visit = (element: XmlElement): void => {
    for (const child of childElements(element)) {
      if (child.name === 'w:instrText') open.push(child.text)
      else if (child.name === 'w:fldChar' && open.length > 0) {
        complex.push({ code: open.join('').trim(), shown: null })
        open = []
      }
      visit(child)
    }
  }
  visit(root)
  return [...simple, ...complex]
}
