import { nameOf, type Register } from '../../hooks/use-register.ts'

export interface RegisterEntry {
  readonly kind: 'organisation' | 'informant'
  readonly id: string
  readonly organisationId: string
  readonly name: string
  /** The pseudonym beside a name, or the role. */
  readonly detail: string
  readonly sessions: number
}

export interface RegisterGroup {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly organisations: number
  readonly entries: readonly RegisterEntry[]
}

/** The register as a list: groups with their organisations, each followed by its informants. `typed` keeps what contains it. */
export function groupedEntries({ groups, organisations, informants }: Register, typed: string, noGroup: string): readonly RegisterGroup[] {
  const wanted = typed.trim().toLocaleLowerCase('nb')
  const fits = (...texts: readonly (string | null)[]) => texts.some((text) => text?.toLocaleLowerCase('nb').includes(wanted) === true)
  const all = [...groups.map(({ id, key, label }) => ({ id, key, label })), { id: '', key: '', label: noGroup }]
  return all.flatMap((group): RegisterGroup[] => {
    const members = organisations.filter((organisation) => (organisation.groupId ?? '') === group.id)
    const entries = members.flatMap((organisation): RegisterEntry[] => {
      const isWhole = fits(organisation.name, organisation.code)
      const people = informants.filter((informant) => informant.organisationId === organisation.id && (isWhole || fits(informant.name, informant.code, informant.role)))
      if (!isWhole && people.length === 0) return []
      return [
        {
          kind: 'organisation', id: organisation.id, organisationId: organisation.id, name: nameOf(organisation), sessions: organisation.sessions,
          detail: organisation.name === null ? '' : organisation.code,
        },
        ...people.map((informant): RegisterEntry => ({
          kind: 'informant', id: informant.id, organisationId: organisation.id, name: nameOf(informant), detail: informant.role ?? '', sessions: informant.sessions,
        })),
      ]
    })
    return entries.length === 0 ? [] : [{ ...group, organisations: members.length, entries }]
  })
}
