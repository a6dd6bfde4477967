import { z } from 'zod'
import { writtenPath, type OpenProblem } from './open-problem.ts'

/**
 * The first problem that a value has by a schema, or undefined; keeps nothing of the values before and behind it.
 *
 * Lists and objects are walked here, and only their smallest parts are given to the schema.
 */
export function seekProblem(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[] = []): OpenProblem | undefined {
  if (schema instanceof z.ZodOptional) return value === undefined ? undefined : seekProblem(schema.unwrap(), value, path)
  if (schema instanceof z.ZodNullable) return value === null ? undefined : seekProblem(schema.unwrap(), value, path)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [at, item] of value.entries()) {
      const problem = seekProblem(schema.element, item, [...path, at])
      if (problem) return problem
    }
    return undefined
  }
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fields = new Map(Object.entries(value))
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape
    for (const [name, field] of Object.entries(shape)) {
      const problem = seekProblem(field, fields.get(name), [...path, name])
      if (problem) return problem
    }
    const unknown = fields.keys().find((name) => !Object.hasOwn(shape, name))
    return unknown === undefined ? undefined : { where: writtenPath([...path, unknown]), problem: 'unknown-field' }
  }
  const parsed = z.safeParse(schema, value)
  return parsed.success ? undefined : firstProblem(parsed.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })))
}

/** What a user is told of a schema's complaints: the first one, with its place. */
export function firstProblem(issues: readonly z.core.$ZodIssue[]): OpenProblem {
  const issue = issues[0]
  if (!issue) return { where: '', problem: 'wrong-value' }
  if (issue.code === 'unrecognized_keys') return { where: writtenPath([...issue.path, issue.keys[0] ?? '']), problem: 'unknown-field' }
  if (issue.code === 'invalid_union') {
    const unknown = issue.errors.flat().find((inner) => inner.code === 'unrecognized_keys')
    if (unknown) return firstProblem([{ ...unknown, path: [...issue.path, ...unknown.path] }])
  }
  return { where: writtenPath(issue.path), problem: 'wrong-value' }
}
