import type { NoteLine } from '../../codebook/interchange/notes-guide.ts'
import { longestText } from '../../codebook/language/longest-text.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { isPdfBomb } from './check-pdf.ts'

/** Pages that are read: a long report has some hundreds. */
const maxPages = 2000

/**
 * The lines of a PDF that has text. One of pictures alone, as a scanner makes it, is `no-text`.
 *
 * The library is loaded when the first PDF is read, since it is larger than all else that imports use; it runs in this thread, draws nothing
 * and fetches nothing.
 */
export async function readPdfLines(bytes: Uint8Array): Promise<Result<NoteLine[], 'not-pdf' | 'protected' | 'damaged' | 'bomb' | 'too-much' | 'no-text'>> {
  // Some programs put bytes of their own before the head; a kilobyte is what readers allow.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-')) return fail('not-pdf')
  if (isPdfBomb(bytes)) return fail('bomb')
  const { getDocumentProxy } = await import('unpdf')
  try {
    // A copy: the reader takes the bytes over.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0, disableFontFace: true, useSystemFonts: false })
    try {
      if (document.numPages > maxPages) return fail('too-much')
      let text = ''
      for (let page = 1; page <= document.numPages && text.length <= longestText; page += 1) {
        const { items } = await (await document.getPage(page)).getTextContent()
        text += `${items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n\n`
      }
      if (text.trim() === '') return fail('no-text')
      return ok(text.split('\n').map((line) => ({ text: line.trim(), heading: false, listNumber: null })))
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    return fail(error instanceof Error && error.name === 'PasswordException' ? 'protected' : 'damaged')
  }
}
