import { createHash } from 'node:crypto'
import { XmlElement } from '@rgrove/parse-xml'
import type { CodeRow } from '../../codebook/interchange/codebook-table/read-code-row.ts'
import { qdcRows, type NotTaken, type ReadCode } from '../../codebook/interchange/qdc/qdc-rows.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import type { Failure, UnreadableReason } from '../contract/failure.ts'
import { parseXmlPart } from '../exports/parse-xml.ts'
import { decodeText } from './decode-text.ts'
import { readBytes } from './read-bytes.ts'

/** Bytes of a codebook: two thousand codes that say much are about three million. */
const mostBytes = 10 * 1024 * 1024
/** Levels of codes; what is deeper was made to be in the way. */
const mostLevels = 200
/** A document type before the root: it could bring entities along. */
const documentType = /^\uFEFF?\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*)*<!DOCTYPE/u

/** A codebook of another program as it was read. */
export interface ReadQdc {
  readonly rows: readonly CodeRow[]
  readonly notTaken: readonly NotTaken[]
  /** Says whether the file is still the same one. */
  readonly fingerprint: string
}

/**
 * Reads a REFI-QDA codebook (.qdc) leniently, as programs write it: in any namespace, by the local names of its elements, with empty containers, folders and any spelling of colours.
 *
 * What is no well-formed XML, or has a document type, is refused.
 */
export function readQdc(path: string, name: string): Result<ReadQdc, Failure> {
  const bytes = readBytes(path, name, mostBytes)
  if (!bytes.ok) return bytes
  const text = decodeText(bytes.value)
  const read = text === undefined ? fail<UnreadableReason>('not-text') : rowsIn(text)
  return read.ok ? ok({ ...read.value, fingerprint: createHash('sha256').update(bytes.value).digest('hex') }) : fail({ kind: 'unreadable', file: name, why: read.failure })
}

function rowsIn(text: string): Result<Omit<ReadQdc, 'fingerprint'>, UnreadableReason> {
  if (documentType.test(text)) return fail('document-type')
  const parsed = parseXmlPart(text.replace(/^\uFEFF/u, ''))
  if (!parsed.ok) return fail('damaged')
  const codebook = [parsed.value, ...elements(parsed.value)].find((element) => localName(element) === 'CodeBook')
  if (codebook === undefined) return fail('not-qdc')
  const inside = Map.groupBy(elements(codebook), localName)
  const sets = (inside.get('Sets') ?? []).flatMap(elements)
  const count = { others: [...inside].filter(([name]) => name !== 'Codes' && name !== 'Sets').reduce((sum, [, list]) => sum + list.length, 0) }
  const codes = (inside.get('Codes') ?? []).flatMap((list) => readCodes(list, count, 1))
  if (codes.includes(null)) return fail('damaged')
  if (codes.length === 0) return fail('nothing-in-it')
  return ok(qdcRows(codes.filter((code) => code !== null), { sets: sets.length, others: count.others }))
}

/** The codes right below an element; null stands for those that are too deep. */
function readCodes(parent: XmlElement, count: { others: number }, level: number): (ReadCode | null)[] {
  return elements(parent).flatMap((element): (ReadCode | null)[] => {
    if (localName(element) !== 'Code') {
      if (localName(element) !== 'Description') count.others += 1
      return []
    }
    if (level > mostLevels) return [null]
    const below = readCodes(element, count, level + 1)
    if (below.includes(null)) return [null]
    const { guid = '', name = '', color = '', isCodable = 'true' } = element.attributes
    return [{
      guid, name, color, isCodable: isCodable !== 'false' && isCodable !== '0', codes: below.filter((code) => code !== null),
      description: elements(element).filter((child) => localName(child) === 'Description').map((child) => child.text).join('\n'),
    }]
  })
}

function elements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement)
}

function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(':') + 1)
}
