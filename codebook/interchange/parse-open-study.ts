import { fail, ok, type Result } from '../result.ts'
import { firstProblem, seekProblem } from './first-problem.ts'
import type { OpenProblem } from './open-problem.ts'
import { openFormat, openStudySchema, openVersion, type OpenStudy } from './open-study.ts'

/** Why a text is no open study: one problem with its place, or a format from the future. */
export type ParseFailure =
  | { readonly kind: 'invalid-json'; readonly where: string; readonly problem: OpenProblem['problem'] }
  | { readonly kind: 'newer'; readonly version: number; readonly supported: number }

/** Levels of brackets that the format never needs; beyond it a parser would only burn memory. */
const maxDepth = 32
/** Values in one file: a file of the largest size that is read has as many when it is an export. Each takes memory, however short it is. */
const maxValues = 4_000_000
/** Codes in one codebook: a hundred times as many as anyone keeps apart, and what the palette still filters as one types. */
const maxCodes = 10_000
/** Above this the first problem is looked for step by step: a schema tells all that it finds, and would keep a report of every value. */
const manyValues = 500_000

/**
 * Reads a text in the open format, checking its shape but not what it refers to.
 *
 * parseOpenStudy('{"format":"funn-study","version":1,"colour":3}')  →  invalid-json, unknown-field at `colour`
 */
export function parseOpenStudy(text: string): Result<OpenStudy, ParseFailure> {
  const { depth, values } = measure(text)
  if (depth > maxDepth) return invalid('', 'too-deep')
  if (values > maxValues) return invalid('', 'too-many')
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const json = parsed.value
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== openFormat) return invalid('format', 'other-format')
  if ('version' in json && typeof json.version === 'number' && json.version > openVersion) {
    return fail({ kind: 'newer', version: json.version, supported: openVersion })
  }
  const early = values > manyValues ? seekProblem(openStudySchema, json) : undefined
  if (early) return fail({ kind: 'invalid-json', ...early })
  const result = openStudySchema.safeParse(json)
  if (result.success && (result.data.codes?.length ?? 0) > maxCodes) return invalid('codes', 'too-many-codes')
  if (result.success) return ok(result.data)
  return fail({ kind: 'invalid-json', ...firstProblem(result.error.issues) })
}

function invalid(where: string, problem: OpenProblem['problem']): Result<never, ParseFailure> {
  return fail({ kind: 'invalid-json', where, problem })
}

function parseJson(text: string): Result<unknown, ParseFailure> {
  try {
    const json: unknown = JSON.parse(text)
    return ok(json)
  } catch (error) {
    // The engine's message quotes the text around the fault, which may be interview text: only the place is taken.
    const place = error instanceof SyntaxError ? /line \d+ column \d+/.exec(error.message)?.[0] : undefined
    return invalid(place ?? '', 'not-json')
  }
}

/** How deep brackets outside texts nest, and how many values there are about; stops when either is too much. */
function measure(text: string): { readonly depth: number; readonly values: number } {
  let depth = 0
  let values = 1
  let inString = false
  for (let at = 0; at < text.length && depth <= maxDepth && values <= maxValues; at += 1) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === 0x5c) at += 1
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x2c) values += 1
    else if (unit === 0x5b || unit === 0x7b) {
      depth += 1
      values += 1
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1
  }
  return { depth, values }
}
