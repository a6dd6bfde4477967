import { isNationalId, isOrganisationNumber } from './check-digits.ts'
import type { FoundIdentifier } from './found-identifier.ts'

type NumberKind = Extract<FoundIdentifier['kind'], 'phone' | 'national-id' | 'organisation-number'>

/** Digits that stand together, and what stands between them and the group after. */
interface DigitGroup {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** The sign before the group within its run; empty for the first. */
  readonly sign: string
}

/** Groups of digits with one space, full stop or hyphen in between. The two parts share no character, so it takes linear time. */
const runs = /\d+(?:[ \u00a0\u2009\u202f.-]\d+)*/gu
const parts = /([ \u00a0\u2009\u202f.-]?)(\d+)/gu

/** Telephone numbers of the register, as {@link phoneKey} has them. */
type KnownPhones = Pick<ReadonlySet<string>, 'has'>

/** How many digits the groups of a number have, in the ways that people write it. */
const nationalIdForms = ['11', '6 5', '2 2 2 5', '6 3 2']
const organisationForms = ['9', '3 3 3']
const phoneForms = ['8', '2 2 2 2', '3 2 3', '4 4']
const mostGroups = 4
/** Digits of the shortest telephone number. */
const fewestDigits = 5
/** Groups of digits looked at on each side; more than this in a row is a table. */
const mostPairs = 40

/** Words beside a number that make it an amount. */
const amountBefore = /(?:\bkr\.?|\bnok|\beur|€|\$)[ \u00a0]?$/iu
const amountAfter = /^[ \u00a0]?(?:%|€|m[²2³3]?(?!\p{L})|(?:kr|kroner|nok|eur|euro|mill|mill\.|millionar|millioner|mrd|tusen|prosent|innbyggere|innbyggjarar|personer|personar|tonn|km|kwh|mwh|gwh)(?!\p{L}))/iu
/** UTF-16 units looked at on each side of a number. */
const reach = 12

/**
 * Finds telephone numbers, national identity numbers and organisation numbers; years, dates, amounts and case numbers are none.
 *
 * Telephone numbers of the register are found however many digits they have.
 */
export function findNumbers(text: string, known: KnownPhones): (Omit<FoundIdentifier, 'subject' | 'kind'> & { readonly kind: NumberKind; readonly digits: string })[] {
  return Array.from(text.matchAll(runs)).flatMap(({ 0: run, index }) => {
    if (run.length < fewestDigits) return []
    const groups = Array.from(run.matchAll(parts), ({ 0: whole, 1: sign = '', 2: digits = '', index: at }): DigitGroup => (
      { digits, sign, start: index + at + sign.length, end: index + at + whole.length }
    ))
    const found: ReturnType<typeof findNumbers> = []
    for (let at = 0; at < groups.length;) {
      const hit = numberAt(text, groups, at, known)
      if (hit) found.push({ kind: hit.kind, start: groups[at]?.start ?? 0, end: groups[at + hit.count - 1]?.end ?? 0, digits: joined(groups.slice(at, at + hit.count)) })
      at += hit?.count ?? 1
    }
    return found.map((one) => (text[one.start - 1] === '+' ? { ...one, start: one.start - 1 } : one))
  })
}

/** The form in which two ways to write a telephone number are alike: its digits, without the country's own prefix. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return digits.replace(/^(?:00)?47(?=\d{8}$)/, '')
}

function numberAt(text: string, groups: readonly DigitGroup[], at: number, known: KnownPhones): { readonly kind: NumberKind; readonly count: number } | undefined {
  const first = groups[at]
  if (!first) return undefined
  const asPhone = phoneAt(text, groups, at, known)
  for (const [kind, forms, isRight] of [['national-id', nationalIdForms, isNationalId], ['organisation-number', organisationForms, isOrganisationNumber]] as const) {
    const form = forms.find((one) => isForm(groups, at, one) && isRight(joined(groups.slice(at, at + one.split(' ').length))))
    const count = form?.split(' ').length ?? 0
    const isSet = isApart(text, first.start, groups[at + count - 1]?.end ?? 0) && (kind === 'national-id' || !isAmount(text, groups, at, count))
    if (count > 0 && isSet) return { kind, count }
  }
  return asPhone > 0 && isApart(text, first.start, groups[at + asPhone - 1]?.end ?? 0) ? { kind: 'phone', count: asPhone } : undefined
}

/** How many groups from here on are a telephone number; 0 where they are none. */
function phoneAt(text: string, groups: readonly DigitGroup[], at: number, known: KnownPhones): number {
  const first = groups[at]
  if (!first || isJoined(text, first)) return 0
  for (let count = 1; count <= Math.min(groups.length - at, mostGroups + 2); count += 1) {
    if (known.has(phoneKey(joined(groups.slice(at, at + count)))) && !isAmount(text, groups, at, count)) return count
  }
  const isInternational = text[first.start - 1] === '+'
  if (isInternational && !first.digits.startsWith('47')) return foreignPhone(groups.slice(at, at + mostPairs))
  if (isInternational || first.digits === '0047' || (first.digits === '47' && first.sign === '')) {
    // The prefix alone, or with the first of the digits.
    if (first.digits === '47' || first.digits === '0047') {
      const form = phoneForms.find((one) => isForm(groups, at + 1, one) && isWhole(groups, at + 1, one))
      if (form !== undefined && (isInternational || first.digits === '0047' || groups[at + 1]?.digits.startsWith('1') === false)) return 1 + form.split(' ').length
      if (isInternational) return 0
    } else if (/^47\d{8}$/.test(first.digits)) return 1
  }
  if (/^0047\d{8}$/.test(first.digits)) return 1
  const form = phoneForms.find((one) => isForm(groups, at, one) && isWhole(groups, at, one) && !(one === '2 2 2 2' && isAmongPairs(groups, at)))
  const count = form?.split(' ').length ?? 0
  if (count === 0 || !/^[2-9]/.test(first.digits) || isAmount(text, groups, at, count)) return 0
  return isOther(groups.slice(at, at + count)) ? 0 : count
}

/** Eight digits that are a date, a span of years, a round sum, or numbers that follow one another. */
function isOther(groups: readonly DigitGroup[]): boolean {
  const digits = joined(groups)
  if (groups.length === 1) return isDate(digits) || /0{5}$/.test(digits)
  if (groups.length === 2) return /^(?:19|20)\d\d/.test(digits)
  return groups.every((group, at) => at === 0 || Number(group.digits) === Number(groups[at - 1]?.digits) + 1)
}

function isDate(digits: string): boolean {
  const [year, month, day] = digits.startsWith('19') || digits.startsWith('20')
    ? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
    : [digits.slice(4), digits.slice(2, 4), digits.slice(0, 2)]
  return /^(?:19|20)/.test(year) && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
}

/** A number that is part of a longer one: of a case, a fraction, a list of like groups, or a word. */
function isJoined(text: string, { start, sign }: DigitGroup): boolean {
  return sign === '.' || sign === '-' || /(?:[\p{L}\p{M}_]|\d[/,:])$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** Whether a number stops where its last group does: what follows is not more of it. */
function isWhole(groups: readonly DigitGroup[], at: number, form: string): boolean {
  const sizes = form.split(' ')
  const signs = groups.slice(at + 1, at + sizes.length).map(({ sign }) => (/[.-]/.test(sign) ? sign : ' '))
  if (new Set(signs).size > 1 || (form === '4 4' && signs[0] !== ' ')) return false
  const next = groups[at + sizes.length]
  if (!next) return true
  if (next.sign === '.' || next.sign === '-') return false
  if (form !== '2 2 2 2') return true
  // Pairs of digits go on: only whole numbers of four pairs are telephone numbers.
  const rest = groups.slice(at + sizes.length, at + sizes.length + mostPairs)
  const pairs = rest.findIndex(({ digits }) => digits.length !== 2)
  return (pairs < 0 ? rest.length : pairs) % 4 === 0
}

/** Whether a pair of digits stands before: what begins here is then more of a list, unless four such pairs are a number of their own. */
function isAmongPairs(groups: readonly DigitGroup[], at: number): boolean {
  let before = at
  while (before > 0 && at - before < mostPairs && groups[before - 1]?.digits.length === 2 && groups[before]?.sign !== '.' && groups[before - 1]?.sign !== '.') before -= 1
  return (at - before) % 4 !== 0
}

/** Groups after a plus sign, up to the fifteen digits that a number may have; 0 where there are too few. */
function foreignPhone(groups: readonly DigitGroup[]): number {
  let digits = 0
  const end = groups.findIndex((group) => (digits += group.digits.length) > 15)
  const taken = end < 0 ? groups : groups.slice(0, end)
  return joined(taken).length >= 8 ? taken.length : 0
}

function isAmount(text: string, groups: readonly DigitGroup[], at: number, count: number): boolean {
  const start = groups[at]?.start ?? 0
  const end = groups[at + count - 1]?.end ?? 0
  const before = groups[at - 1]
  const after = groups[at + count]
  // Thousands before or after, as in 1 974 760 673.
  const isMiddle = groups.slice(at, at + count).every(({ digits }) => digits.length === 3) && ((before !== undefined && before.digits.length <= 3) || after?.digits.length === 3)
  const behind = text.slice(end, end + reach)
  return isMiddle || amountBefore.test(text.slice(Math.max(0, start - reach), start)) || amountAfter.test(behind) || /^[/,:]\d/u.test(behind) || !isApart(text, start, end)
}

/** Whether no letter stands right beside a number; «MVA» may. */
function isApart(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{M}_]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^(?!MVA)[\p{L}\p{M}_]/u.test(text.slice(end, end + 4))
}

function isForm(groups: readonly DigitGroup[], at: number, form: string): boolean {
  return form.split(' ').every((size, offset) => groups[at + offset]?.digits.length === Number(size))
}

function joined(groups: readonly DigitGroup[]): string {
  return groups.map(({ digits }) => digits).join('')
}
