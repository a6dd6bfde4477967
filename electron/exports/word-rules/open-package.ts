import { strFromU8, unzipSync } from 'fflate'
import type { Result } from '../../../codebook/result.ts'
import { fail, ok } from '../../../codebook/result.ts'
import { parseXmlPart } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'
import type { WordProblem } from './problem.ts'

/** The parts of a Word file by path: XML parts as their root element, others as null. */
export type WordParts = ReadonlyMap<string, XmlElement | null>

/** Unzips a file and parses its XML; every malformed part is told at once. */
export function openWordPackage(bytes: Uint8Array): Result<WordParts, readonly WordProblem[]> {
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes)
  } catch {
    // What went wrong inside the zip helps nobody; that it cannot be opened does.
    return fail([{ kind: 'zip-unreadable', part: '', detail: 'the file is not a zip archive' }])
  }
  const parts = new Map<string, XmlElement | null>()
  const problems: WordProblem[] = []
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/u.test(path)) {
      parts.set(path, null)
      continue
    }
    const parsed = parseXmlPart(strFromU8(content))
    if (parsed.ok) parts.set(path, parsed.value)
    else problems.push({ kind: 'xml-malformed', part: path, detail: parsed.failure })
  }
  return problems.length > 0 ? fail(problems) : ok(parts)
}
