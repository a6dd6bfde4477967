import type { Language } from '../guide/guide.ts'
import { sameOrganisationKey } from '../informants/same-organisation.ts'
import type { TableRow } from './parse-table.ts'
import { readRegisterRow, tellsOf, type RegisterRow } from './read-register-row.ts'
import type { RegisterColumn } from './register-columns.ts'
import { groupFinder, plainName } from './register-groups.ts'
import { factsOf, personKeys, type PersonFacts } from './register-persons.ts'
import type { GroupChoices, KnownRegister, PlannedInformant, PlannedOrganisation, PlannedRow, RegisterFate, RegisterPlan, RegisterProblem } from './register-plan.ts'

/** Letters that a field of the register takes. */
const longest = 300

const languages: ReadonlyMap<string, Language> = new Map([
  ['nb', 'nb'], ['bokmål', 'nb'], ['bm', 'nb'], ['norsk', 'nb'], ['nn', 'nn'], ['nynorsk', 'nn'], ['en', 'en'], ['engelsk', 'en'], ['english', 'en'],
])

/**
 * Plans what the rows of a table become: organisations each once, also where a like name is in the study, and informants each once.
 *
 * An organisation's group may stand in any of its rows. Who is in the study already stays as they are.
 */
export function planRegister(rows: readonly TableRow[], columns: readonly (RegisterColumn | null)[], known: KnownRegister, choices: GroupChoices): RegisterPlan {
  const read = rows.map((row) => readRegisterRow(row, columns)).filter((row) => row !== null)
  const planner = new Planner(read, known, choices)
  return { rows: read.map((row) => planner.plan(row)), organisations: planner.organisations, informants: planner.informants, strangeGroups: planner.strangeGroups(read) }
}

/** What the rows of one organisation say of its group. */
interface Said {
  /** The first that the study knows. */
  groupId: string | null
  /** The first that it does not know. */
  strange: string
}

class Planner {
  readonly organisations: PlannedOrganisation[] = []
  readonly informants: PlannedInformant[] = []
  readonly #findGroup: (text: string) => string | null
  readonly #choices: ReadonlyMap<string, string>
  readonly #otherwise: string | null
  /** Organisations of the study and of the table, by what makes names alike. */
  readonly #stored: ReadonlyMap<string, KnownRegister['organisations'][number]>
  readonly #said = new Map<string, Said>()
  readonly #places = new Map<string, number>()
  readonly #people = new Map<string, 'known' | 'repeated'>()

  constructor(rows: readonly RegisterRow[], known: KnownRegister, { said, otherwise }: GroupChoices) {
    this.#findGroup = groupFinder(known.groups)
    this.#choices = new Map(said.map(({ name, groupId }) => [plainName(name), groupId]))
    this.#otherwise = otherwise
    this.#stored = new Map(known.organisations.flatMap((one) => (one.name === null || one.name === '' ? [] : [[sameOrganisationKey(one.name), one] as const])))
    for (const one of known.informants) for (const key of personKeys(one.organisationId, one)) this.#people.set(key, 'known')
    for (const { organisation, group } of rows) {
      const all = this.#saidOf(organisation)
      const groupId = this.#findGroup(group)
      all.groupId ??= groupId
      if (groupId === null && all.strange === '') all.strange = group
    }
  }

  plan(row: RegisterRow): PlannedRow {
    const { line, organisation, person } = row
    const isTold = tellsOf(person)
    const obstacle = this.#obstacleOf(row)
    if (obstacle !== null) return { line, organisation, groupId: null, person, organisationFate: 'out', informantFate: isTold ? 'out' : null, problems: [obstacle] }
    const problems: RegisterProblem[] = []
    const { place, fate } = this.#placeOf(row, problems)
    const { groupId = null, id = null } = this.organisations[place] ?? {}
    const asked = this.#findGroup(row.group)
    if (asked !== null && asked !== groupId) problems.push({ kind: 'other-group', value: row.group })
    if (person.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(person.email)) problems.push({ kind: 'odd-email', value: person.email })
    return { line, organisation, groupId, person, organisationFate: fate, informantFate: isTold ? this.#addPerson(id ?? `new ${place}`, place, person) : null, problems }
  }

  /** What the table calls groups of new organisations that the study does not know, whether or not one was chosen for it. */
  strangeGroups(rows: readonly RegisterRow[]): RegisterPlan['strangeGroups'] {
    const found = new Map<string, { readonly name: string; rows: number }>()
    for (const { organisation } of rows) {
      const { groupId, strange } = this.#saidOf(organisation)
      if (organisation === '' || groupId !== null || this.#stored.has(sameOrganisationKey(organisation))) continue
      const one = found.get(plainName(strange)) ?? { name: strange, rows: 0 }
      one.rows += 1
      found.set(plainName(strange), one)
    }
    return [...found].map(([key, { name, rows: count }]) => ({ name, rows: count, groupId: this.#choices.get(key) ?? null }))
  }

  #saidOf(organisation: string): Said {
    const key = sameOrganisationKey(organisation)
    const said = this.#said.get(key) ?? { groupId: null, strange: '' }
    this.#said.set(key, said)
    return said
  }

  #groupOf(organisation: string): string | null {
    const { groupId, strange } = this.#saidOf(organisation)
    return groupId ?? this.#choices.get(plainName(strange)) ?? this.#otherwise
  }

  /** Why a row is left out, if it is. */
  #obstacleOf({ organisation, group, language, person }: RegisterRow): RegisterProblem | null {
    const tooLong = [organisation, group, language, ...factsOf(person)].find((text) => text.length > longest)
    if (tooLong !== undefined) return { kind: 'too-long', value: `${tooLong.slice(0, 40)} …` }
    if (organisation === '') return { kind: 'no-organisation', value: person.name || person.email || person.role || person.phone }
    if (this.#stored.has(sameOrganisationKey(organisation)) || this.#groupOf(organisation) !== null) return null
    const { strange } = this.#saidOf(organisation)
    return strange === '' ? { kind: 'no-group', value: organisation } : { kind: 'unknown-group', value: strange }
  }

  #placeOf({ organisation, language }: RegisterRow, problems: RegisterProblem[]): { readonly place: number; readonly fate: RegisterFate } {
    const key = sameOrganisationKey(organisation)
    const planned = this.#places.get(key)
    const before = this.#stored.get(key)
    if (planned !== undefined) return { place: planned, fate: before === undefined ? 'repeated' : 'known' }
    const written = languages.get(language.toLowerCase())
    if (written === undefined && language !== '' && before === undefined) problems.push({ kind: 'unknown-language', value: language })
    const groupId = before?.groupId ?? this.#groupOf(organisation)
    const place = this.organisations.push({ name: organisation, groupId, language: written ?? 'nb', id: before?.id ?? null, isPlaced: before !== undefined && before.groupId === null && groupId !== null }) - 1
    this.#places.set(key, place)
    return { place, fate: before === undefined ? 'new' : 'known' }
  }

  #addPerson(organisation: string, place: number, person: PersonFacts): RegisterFate {
    const keys = personKeys(organisation, person)
    const before = keys.map((key) => this.#people.get(key)).find((fate) => fate !== undefined)
    if (before !== undefined) return before
    for (const key of keys) this.#people.set(key, 'repeated')
    this.informants.push({ organisation: place, ...person })
    return 'new'
  }
}
