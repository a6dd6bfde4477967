import { parseXml, XmlElement } from '@rgrove/parse-xml'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { checkPackage } from './check-package.ts'

/** What stands in a Word file beside its text. Who wrote it is left out: it is a name. */
export interface WordRemarks {
  readonly comments: readonly string[]
  /** What tracked changes have deleted. */
  readonly deletions: readonly string[]
}

/** The comments and deletions of a Word file; none of one that cannot be read. */
export function readWordRemarks(bytes: Uint8Array): WordRemarks {
  const parts = checkPackage(bytes, (name) => name === 'word/document.xml' || name === 'word/comments.xml')
  if (!parts.ok) return { comments: [], deletions: [] }
  try {
    const texts = (part: string, element: string, text: string) => all(rootOf(parts.value.get(part)), element)
      .map((one) => cleanText(all(one, text).map((run) => run.text).join('')).trim()).filter((one) => one !== '')
    return { comments: texts('word/comments.xml', 'w:comment', 'w:t'), deletions: texts('word/document.xml', 'w:del', 'w:delText') }
  } catch {
    // Not well-formed: the text itself is refused for the same reason.
    return { comments: [], deletions: [] }
  }
}

function rootOf(part: Uint8Array | undefined): XmlElement | null {
  return part === undefined ? null : parseXml(new TextDecoder().decode(part)).root
}

function all(element: XmlElement | null, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => {
    if (!(child instanceof XmlElement)) return []
    return child.name === name ? [child] : all(child, name)
  })
}
