import { NextAttributeComponent, XmlComponent } from 'docx'

/** An element that holds text with its spaces kept, such as `w:t` or `w:instrText`. */
export class PreservedText extends XmlComponent {
  constructor(element: string, text: string) {
    super(element)
    this.root.push(new NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }), text)
  }
}
