import fc from 'fast-check'
import type { z } from 'zod'
import { texts } from './nasty-text.ts'

/** Where a value stands: the names of the fields that lead to it. Lists add nothing. */
export type Place = readonly string[]

/** Gives arbitraries for what the schema alone does not say, such as ids that exist. Undefined where the schema suffices. */
export type Known = (place: Place) => fc.Arbitrary<unknown> | undefined

type Schema = z.core.$ZodTypes
const defOf = (schema: z.core.$ZodType) => (schema as Schema)._zod.def

/** The bounds that a schema's checks state. */
function bounds(schema: z.core.$ZodType): { readonly least: number | undefined; readonly most: number | undefined } {
  let [least, most]: (number | undefined)[] = []
  for (const check of defOf(schema).checks ?? []) {
    const def = check._zod.def as z.core.$ZodCheckMinLengthDef | z.core.$ZodCheckMaxLengthDef | z.core.$ZodCheckGreaterThanDef | z.core.$ZodCheckLessThanDef
    if (def.check === 'min_length') least = def.minimum
    else if (def.check === 'max_length') most = def.maximum
    else if (def.check === 'greater_than' && def.inclusive) least = Number(def.value)
    else if (def.check === 'less_than' && def.inclusive) most = Number(def.value)
    else throw new Error(`the fuzzer does not know the check ${JSON.stringify(def)}: teach it`)
  }
  return { least, most }
}

/** Whether a text must be an id as Funn makes them, of UUID version 7. */
function isNewId(def: Schema['_zod']['def']): boolean {
  return def.type === 'string' && 'format' in def && def.format === 'uuid'
}

/** Messages that fit a schema; a kind of schema it does not know fails at once, so that none is left untested. */
export function fitting(schema: z.core.$ZodType, known: Known, place: Place = []): fc.Arbitrary<unknown> {
  const def = defOf(schema)
  const { least, most } = bounds(schema)
  // An id of the caller's own making: none that is known fits it.
  if (isNewId(def)) return fc.uuid({ version: 7 })
  const given = known(place)
  if (given !== undefined && def.type !== 'nullable' && def.type !== 'optional' && def.type !== 'array') return given
  switch (def.type) {
    case 'string':
      return texts(least ?? 0, most ?? 5000)
    case 'number':
      return fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: Math.max(least ?? -50, -50), max: Math.max(least ?? 0, Math.min(most ?? 120, 120)) }) },
        { weight: 1, arbitrary: fc.constantFrom(least ?? Number.MIN_SAFE_INTEGER, most ?? Number.MAX_SAFE_INTEGER) },
        { weight: 1, arbitrary: fc.integer({ min: least ?? Number.MIN_SAFE_INTEGER, max: most ?? Number.MAX_SAFE_INTEGER }) },
      )
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'union':
      return fc.oneof(...def.options.map((option) => fitting(option, known, place)))
    case 'nullable':
      return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fitting(def.innerType, known, place) })
    case 'array':
      return fc.array(fitting(def.element, known, place), { minLength: least ?? 0, maxLength: Math.min(most ?? 4, 4) })
    case 'record': {
      const keys = Object.values((defOf(def.keyType) as z.core.$ZodEnumDef).entries)
      return fc.record(Object.fromEntries(keys.map((key) => [key, fitting(def.valueType, known, [...place, String(key)])])), { noNullPrototype: true })
    }
    case 'object': {
      const fields = Object.entries(def.shape)
      const optional = new Set(fields.filter(([, field]) => defOf(field).type === 'optional').map(([name]) => name))
      return fc.record(
        Object.fromEntries(fields.map(([name, field]) => [name, fitting(inside(field), known, [...place, name])])),
        { requiredKeys: fields.map(([name]) => name).filter((name) => !optional.has(name)), noNullPrototype: true },
      )
    }
    default:
      throw new Error(`the fuzzer does not know the schema ${def.type} at ${place.join('.')}: teach it`)
  }
}

function inside(schema: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(schema)
  return def.type === 'optional' ? def.innerType : schema
}

/** A message with one fault, and what the fault is. */
export interface Faulty {
  readonly value: unknown
  readonly fault: string
}

/** Messages that miss a schema by one fault. What is a fault is decided here from the schema's parts, without asking the schema. */
export function nearly(schema: z.core.$ZodType, known: Known, place: Place = []): fc.Arbitrary<Faulty> {
  const def = defOf(schema)
  const { least, most } = bounds(schema)
  const fault = (kind: string, ...values: readonly unknown[]) => fc.constantFrom(...values).map((value): Faulty => ({ value, fault: `${place.join('.')} ${kind}`.trim() }))
  const notText = fault('is no text', 0, 1.5, true, null, undefined, ['t'], { t: 't' })
  switch (def.type) {
    case 'string': {
      const tooLong = most === undefined || most > 100_000 ? [] : [fault('is too long', 'x'.repeat(most + 1), '👍'.repeat(most + 1), '\u0000'.repeat(most * 2 + 1))]
      const noId = isNewId(def) ? [fault('is no id of version 7', '', 'x', '01890000-0000-4000-8000-000000000000', '01890000-0000-7000-8000-00000000000')] : []
      return fc.oneof(notText, ...tooLong, ...noId, ...(least === undefined ? [] : [fault('is too short', 'x'.repeat(least - 1))]))
    }
    case 'number':
      return fc.oneof(
        fault('is no number', '1', true, null, undefined, [1], {}), fault('is no whole number', 0.5, NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 1e308, 5e-324),
        ...(least === undefined ? [] : [fault('is too small', least - 1, least - 1e9)]), ...(most === undefined ? [] : [fault('is too large', most + 1)]),
      )
    case 'boolean':
      return fault('is no boolean', 0, 1, 'true', null, undefined, [], {})
    case 'enum':
      return fault('is none of the words', '', '__proto__', 'constructor', `${String(Object.values(def.entries)[0])} `, String(Object.values(def.entries)[0]).toUpperCase(), 0, null, undefined, [Object.values(def.entries)[0]], {})
    case 'literal':
    case 'union':
      // None of these fits a literal, a text that is asked for, or one of several shapes.
      return fault('is none of the kinds', {}, [], true, undefined, 0.5)
    case 'nullable':
      return nearly(def.innerType, known, place).filter(({ value }) => value !== null)
    case 'optional':
      return nearly(def.innerType, known, place).filter(({ value }) => value !== undefined)
    case 'array': {
      const inner = fc.tuple(fc.array(fitting(def.element, known, place), { maxLength: 2 }), nearly(def.element, known, place))
        .map(([before, { value, fault: kind }]): Faulty => ({ value: [...before, value], fault: `${kind} in a list` }))
      const many = most === undefined ? [] : [fitting(def.element, known, place).map((one): Faulty => ({ value: Array.from({ length: most + 1 }, () => one), fault: `${place.join('.')} is too long a list` }))]
      return fc.oneof({ weight: 6, arbitrary: inner }, { weight: 3, arbitrary: fault('is no list', 'a', 0, null, undefined, { 0: 'a', length: 1 }) }, ...many)
    }
    case 'record':
    case 'object':
      return faultyFields(schema, known, place)
    default:
      throw new Error(`the fuzzer does not know the schema ${def.type} at ${place.join('.')}: teach it`)
  }
}

/** Names of fields that no message has. */
const foreignNames = ['extra', 'path', 'constructor', 'toString', '__proto__', 'prototype', 'then', 'toJSON', '', '\u0000', '0', 'length']

function faultyFields(schema: z.core.$ZodType, known: Known, place: Place): fc.Arbitrary<Faulty> {
  const def = defOf(schema)
  const fields: readonly (readonly [string, z.core.$ZodType])[] = def.type === 'object' ? Object.entries(def.shape)
    : def.type === 'record' ? Object.values((defOf(def.keyType) as z.core.$ZodEnumDef).entries).map((name) => [String(name), def.valueType]) : []
  const whole = fitting(schema, known, place).map((value) => value as Readonly<Record<string, unknown>>)
  const options: fc.WeightedArbitrary<Faulty>[] = [
    { weight: 2, arbitrary: fc.constantFrom(null, undefined, 0, '', 'x', true, [], [{}]).map((value): Faulty => ({ value, fault: `${place.join('.')} is no object` })) },
    {
      weight: 3, arbitrary: fc.tuple(whole, fc.constantFrom(...foreignNames), fc.constantFrom<unknown>(1, null, 'x', { a: 1 }, [])).map(([value, name, extra]): Faulty => ({
        value: withOwn(value, name, extra), fault: `${[...place, name].join('.')} is not known`,
      })),
    },
  ]
  for (const [name, field] of fields) {
    options.push({ weight: 2, arbitrary: fc.tuple(whole, nearly(field, known, [...place, name])).map(([value, bad]): Faulty => ({ ...bad, value: withOwn(value, name, bad.value) })) })
    if (defOf(field).type !== 'optional') {
      options.push({ weight: 1, arbitrary: whole.map((value): Faulty => ({ value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)), fault: `${[...place, name].join('.')} is missing` })) })
    }
  }
  return fc.oneof(...options)
}

/** An own field, also where its name is `__proto__`. */
function withOwn(value: Readonly<Record<string, unknown>>, name: string, content: unknown): unknown {
  return Object.defineProperty({ ...value }, name, { value: content, enumerable: true, configurable: true, writable: true })
}
