import mammoth from 'mammoth'
import { z } from 'zod'
import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { checkWord, type WordFailure } from './check-word.ts'

/** What we read of mammoth's document model; everything else in it is passed by. */
const element = z.object({
  type: z.string(),
  children: z.array(z.unknown()).optional(),
  value: z.string().optional(),
  styleName: z.string().nullish(),
  breakType: z.string().optional(),
  numbering: z.object({ level: z.string(), isOrdered: z.boolean() }).nullish(),
})
type Element = z.infer<typeof element>

/**
 * The lines of a Word document: paragraphs, those of tables too, in reading order.
 *
 * Deleted text of tracked changes, comments, headers and footnotes are left out.
 */
export async function readWordLines(bytes: Uint8Array): Promise<Result<NoteLine[], WordFailure>> {
  const checked = checkWord(bytes)
  if (!checked.ok) return checked
  let root: unknown
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(checked.value) }, {
      externalFileAccess: false,
      // Styles are for the HTML, and reading the list of them takes longer than most documents.
      includeDefaultStyleMap: false,
      // The model is all we want: an empty document is cheap to turn into HTML.
      transformDocument: (document: unknown) => {
        root = document
        return { type: 'document', children: [], notes: { resolve: () => undefined }, comments: [] }
      },
    })
    const items = { count: 0 }
    return ok(linesOf(root, items))
  } catch {
    // mammoth throws plain errors, and a RangeError for tables nested without end; its messages may quote the document.
    return fail('damaged')
  }
}

function linesOf(node: unknown, items: { count: number }): NoteLine[] {
  const { type, children = [], styleName, numbering } = element.parse(node)
  if (type !== 'paragraph') return children.flatMap((child) => linesOf(child, items))
  const isItem = numbering?.isOrdered === true && numbering.level === '0'
  if (isItem) items.count += 1
  const bullet = numbering && !numbering.isOrdered ? '– ' : ''
  const heading = /^(?:heading|overskrift|title|tittel)/i.test(styleName ?? '')
  const [first = '', ...others] = children.map(textOf).join('').split('\n')
  return [
    { text: first === '' ? '' : bullet + first, heading, listNumber: isItem ? items.count : null },
    ...others.map((text) => ({ text, heading: false, listNumber: null })),
  ]
}

function textOf(node: unknown): string {
  const { type, value, children = [], breakType }: Element = element.parse(node)
  if (type === 'text') return value ?? ''
  if (type === 'tab') return '\t'
  if (type === 'break') return breakType === 'line' ? '\n' : ''
  return children.map(textOf).join('')
}
