import type { z } from 'zod'
import { fail, ok, type Result } from '../result.ts'
import { writtenPath, type OpenProblem } from './open-problem.ts'
import { openFormat, openStudySchema, openVersion, type OpenStudy } from './open-study.ts'

/** Why a text is no open study: one problem with its place, or a format from the future. */
export type ParseFailure =
  | { readonly kind: 'invalid-json'; readonly where: string; readonly problem: OpenProblem['problem'] }
  | { readonly kind: 'newer'; readonly version: number; readonly supported: number }

/** Levels of brackets that the format never needs; beyond it a parser would only burn memory. */
const maxDepth = 32

/**
 * Reads a text in the open format, checking its shape but not what it refers to.
 *
 * parseOpenStudy('{"format":"funn-study","version":1,"colour":3}')  →  invalid-json, unknown-field at `colour`
 */
export function parseOpenStudy(text: string): Result<OpenStudy, ParseFailure> {
  if (isTooDeep(text)) return invalid('', 'too-deep')
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const json = parsed.value
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== openFormat) return invalid('format', 'other-format')
  if ('version' in json && typeof json.version === 'number' && json.version > openVersion) {
    return fail({ kind: 'newer', version: json.version, supported: openVersion })
  }
  const result = openStudySchema.safeParse(json)
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

/** Whether brackets outside strings nest deeper than {@link maxDepth}; stops at the first that does. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === 0x5c) at += 1
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x5b || unit === 0x7b) {
      depth += 1
      if (depth > maxDepth) return true
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1
  }
  return false
}

function firstProblem(issues: readonly z.core.$ZodIssue[]): OpenProblem {
  const issue = issues[0]
  if (!issue) return { where: '', problem: 'wrong-value' }
  if (issue.code === 'unrecognized_keys') return { where: writtenPath([...issue.path, issue.keys[0] ?? '']), problem: 'unknown-field' }
  if (issue.code === 'invalid_union') {
    const unknown = issue.errors.flat().find((inner) => inner.code === 'unrecognized_keys')
    if (unknown) return firstProblem([{ ...unknown, path: [...issue.path, ...unknown.path] }])
  }
  return { where: writtenPath(issue.path), problem: 'wrong-value' }
}
