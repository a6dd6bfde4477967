import type { FrozenCode } from '../../codes/frozen-code.ts'
import type { Language } from '../../guide/guide.ts'
import { cleanText } from '../../language/clean-text.ts'
import { describeCode } from './code-description.ts'
import { hexOfColor } from './code-hexes.ts'

/** A code to write, with the GUID by which other programs are to know it again. */
export interface QdcCode {
  readonly guid: string
  readonly code: FrozenCode
}

/**
 * Writes codes as a REFI-QDA codebook (.qdc, `urn:QDA-XML:codebook:1.0`): parents before what is under them, elements in the order of the schema.
 *
 * The schema has no codebook without codes; there is nothing to write for one.
 */
export function writeQdc(codes: readonly QdcCode[], language: Language): string {
  const known = new Set(codes.map(({ code }) => code.key))
  const under = Map.groupBy(codes, ({ code }) => (code.parent !== null && known.has(code.parent) ? code.parent : null))
  const write = ({ guid, code }: QdcCode, indent: string): string => {
    const description = describeCode(code, language)
    const below = (under.get(code.key) ?? []).map((one) => write(one, `${indent}  `))
    const inside = [...(description === '' ? [] : [`${indent}  <Description>${text(description)}</Description>\n`]), ...below].join('')
    const start = `${indent}<Code guid="${guid}" name="${attribute(code.label)}" isCodable="true" color="${hexOfColor(code.color)}"`
    return inside === '' ? `${start}/>\n` : `${start}>\n${inside}${indent}</Code>\n`
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Funn">\n  <Codes>\n${(under.get(null) ?? []).map((one) => write(one, '    ')).join('')}  </Codes>\n</CodeBook>\n`
}

function text(content: string): string {
  return cleanText(content).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Line breaks and tabs as references: a reader would make spaces of them. */
function attribute(content: string): string {
  return text(content).replaceAll('"', '&quot;').replaceAll("'", '&apos;').replace(/[\t\n]/gu, (sign) => `&#${sign.charCodeAt(0)};`)
}
