import { fail, ok, type Result } from '../../codebook/result.ts'

/** An e-mail as far as it is evidence. Addresses and subject may name people: they are shown and matched, never stored by themselves. */
export interface Email {
  readonly subject: string
  /** ms UTC; null where it does not say. */
  readonly sentAt: number | null
  /** Address of the sender, in lower case. */
  readonly from: string
  readonly text: string
  /** Files that came with it and are left out; pictures in its text are not counted. */
  readonly attachments: number
}

/** Parts within parts of an e-mail; forwarded ones have a few. */
const deepest = 30

/** Reads a saved e-mail (.eml): its own text, without attachments; of one that is HTML alone, the text of it. */
export async function readEmail(bytes: Uint8Array): Promise<Result<Email, 'not-email' | 'damaged'>> {
  // Outlook's own .msg with its ending changed, and other programs' files, have no header lines.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4096, bytes.length)).toString('latin1')
  if (!/^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)+/.test(head) || !/^(?:from|to|subject|date|mime-version|received|message-id):/im.test(head)) return fail('not-email')
  try {
    // Few studies hold e-mails: its reader is fetched with the first one.
    const { default: PostalMime } = await import('postal-mime')
    const { subject = '', date, from, text, html, attachments } = await PostalMime.parse(bytes, { maxNestingDepth: deepest })
    const sentAt = Date.parse(date ?? '')
    return ok({
      subject, sentAt: Number.isNaN(sentAt) ? null : sentAt, from: from?.address?.toLowerCase() ?? '',
      text: text !== undefined && text.trim() !== '' ? text : textOfHtml(html ?? ''),
      attachments: attachments.filter((one) => one.related !== true && one.disposition !== 'inline').length,
    })
  } catch {
    // The library throws plain errors for what is nested without end or has too large heads.
    return fail('damaged')
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', aring: 'å', Aring: 'Å', oslash: 'ø', Oslash: 'Ø', aelig: 'æ', AElig: 'Æ', laquo: '«', raquo: '»', ndash: '–', mdash: '—',
}

/** The words of HTML, a line for each paragraph; nothing in it is loaded or run. */
function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<br\b[^>]*>|<\/(?:p|div|h[1-6]|li|tr|blockquote)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? (hex === undefined ? Number.NaN : Number.parseInt(hex, 16)) : Number(decimal)
      if (name !== undefined) return entities[name] ?? whole
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .split('\n').map((line) => line.trim()).join('\n').trim()
}
