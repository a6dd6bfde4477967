import { strToU8, zipSync } from 'fflate'

const odtHead = '<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">'

/** An OpenDocument text with this between the tags of its text, as LibreOffice lays one out. */
export function odtFile(content: string, { styles = '', manifest = '' }: { readonly styles?: string; readonly manifest?: string } = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</manifest:manifest>`),
    'content.xml': strToU8(`${odtHead}<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`),
  })
}

/** A PDF with these lines on one page, written as plainly as the format allows; none for a page that is a picture. */
export function pdfFile(lines: readonly string[], trailer = ''): Uint8Array {
  const escaped = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
  const content = lines.length === 0 ? 'q 10 0 0 10 0 0 cm Q' : `BT /F1 12 Tf 14 TL 72 720 Td\n${escaped}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = Buffer.byteLength(file, 'latin1')
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = Buffer.byteLength(file, 'latin1')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(`${file}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`, 'latin1')
}

/** A rich text of these lines, in the code page of Norwegian Windows. */
export function rtfFile(lines: readonly string[]): Uint8Array {
  const escaped = lines.map((line) => line.replace(/[\\{}]/g, '\\$&').replace(/\u00A0/g, '\\~').replace(/[^\x20-\x7E]/g, (character) => `\\u${character.charCodeAt(0)}?`))
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Calibri;}}{\\info{\\author Kari Nordmann}}\\pard ${escaped.join('\\par\r\n')}}`, 'latin1')
}

/** A saved e-mail; the text is sent in quoted-printable, as most programs do. */
export function emailFile(text: string, heads: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = { From: 'Kari Nordmann <Kari.Nordmann@fjordby.example>', To: 'ada@utredning.example', Subject: 'Om nettverket', Date: 'Mon, 14 Sep 2026 10:30:00 +0200', 'MIME-Version': '1.0', ...heads }
  const body = [...Buffer.from(text)].map((byte) => (byte === 0x0a ? '\r\n' : byte < 0x20 || byte > 0x7e || byte === 0x3d ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('')
  return Buffer.from(`${Object.entries(all).map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`)
}
