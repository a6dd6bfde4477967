import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseXml, XmlElement } from '@rgrove/parse-xml'

const guid = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/

/** What an exported codebook has against the schema of REFI-QDA's codebook 1.0 and our own rules for it; none where it holds. */
export function qdcFaults(xml: string): readonly string[] {
  const { root } = parseXml(xml)
  const faults: string[] = []
  const seen = new Set<string>()
  const elements = (parent: XmlElement) => parent.children.filter((child): child is XmlElement => child instanceof XmlElement)
  const only = (element: XmlElement, ...names: readonly string[]) => {
    for (const name of Object.keys(element.attributes)) if (!names.includes(name)) faults.push(`${element.name}: attribute ${name}`)
  }
  const visit = (code: XmlElement): void => {
    const { guid: id = '', name = '', isCodable, color } = code.attributes
    only(code, 'guid', 'name', 'isCodable', 'color')
    if (code.name !== 'Code') faults.push(`${code.name} for a code`)
    if (!guid.test(id) || seen.has(id)) faults.push(`guid ${id}`)
    if (name === '') faults.push('a code without a name')
    if (isCodable !== 'true' && isCodable !== 'false') faults.push(`isCodable ${isCodable ?? 'is missing'}`)
    if (color !== undefined && !/^#[0-9A-F]{6}$/.test(color)) faults.push(`color ${color}`)
    seen.add(id)
    const inside = elements(code)
    const [first, ...others] = inside
    if (others.some((child) => child.name === 'Description')) faults.push('a description after something else')
    if (first?.name === 'Description') {
      if (first.text.trim() === '') faults.push('an empty description')
      only(first)
    }
    for (const child of inside) if (child.name !== 'Description') visit(child)
  }
  if (root?.name !== 'CodeBook' || root.attributes['xmlns'] !== 'urn:QDA-XML:codebook:1.0') return ['not a codebook']
  only(root, 'xmlns', 'origin')
  const [codes, ...more] = elements(root)
  if (codes?.name !== 'Codes' || more.length > 0) return ['a codebook of something else than codes']
  if (elements(codes).length === 0) faults.push('no codes')
  for (const code of elements(codes)) visit(code)
  if (xml.startsWith('\uFEFF') || xml.includes('\r')) faults.push('a byte order mark or carriage returns')
  return faults
}

/** What xmllint says of a file by a schema; undefined where either is not there. */
export function xmllintSays(xml: string, schema: string): string | undefined {
  if (!existsSync(schema)) return undefined
  const { error, status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: xml, encoding: 'utf8' })
  if (error !== undefined) return undefined
  return status === 0 ? '' : stderr
}
