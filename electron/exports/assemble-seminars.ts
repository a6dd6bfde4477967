import type { InputEffect } from '../../codebook/findings/finding.ts'
import { findingMasker } from '../../codebook/findings/mask-findings.ts'
import { tallyInputs } from '../../codebook/findings/tally-inputs.ts'
import { identifierMasker } from '../../codebook/privacy/mask-identifiers.ts'
import type { KnownIdentifiers } from '../../codebook/privacy/identifiers/find-identifiers.ts'
import { poolRoles, type RoleCount } from '../../codebook/privacy/pool-roles.ts'
import { isDisclosed, type ExportProfile } from '../../codebook/privacy/profile.ts'
import type { ReportedList, ReportedSeminar, SeminarFacts } from '../../codebook/report/seminar/seminar-input.ts'
import { listFindingSets } from '../../db/queries/finding-sets.ts'
import { listHeldSeminars } from '../../db/queries/seminars.ts'
import type { Readable } from '../../db/store.ts'

type Set = ReturnType<typeof listFindingSets>[number]
type Seminar = ReturnType<typeof listHeldSeminars>[number]

/**
 * Gathers what seminars said to the frozen findings, as the profile may see it; undefined where no findings were frozen.
 *
 * `known` is what the key file knows. It never stands for a role, and in what leaves the firm not in a finding either.
 */
export function assembleSeminars(db: Readable, profile: ExportProfile, known: KnownIdentifiers): SeminarFacts | undefined {
  const sets = listFindingSets(db)
  if (sets.length === 0) return undefined
  const mask = findingMasker(identifierMasker(known))
  const clear = { text: (text: string) => (isDisclosed(profile) ? mask(text).text : text), role: (role: string) => mask(role).text, isDisclosed: isDisclosed(profile) }
  const seminars = listHeldSeminars(db)
  const spokenTo = (seminar: Seminar) => sets.filter((set) => isSpokenTo(set, seminar)).toSorted((a, b) => a.frozenAt - b.frozenAt)
  const tested = new Set(seminars.flatMap(spokenTo))
  return {
    seminars: seminars.map((seminar) => reported(seminar, spokenTo(seminar), clear)),
    untested: sets.filter((set) => !tested.has(set)).map(({ label, frozenAt }) => ({ label, frozen: dayOf(frozenAt) })),
  }
}

/** What of a finding or an input a profile may see. */
interface Clear {
  readonly text: (text: string) => string
  readonly role: (role: string) => string
  readonly isDisclosed: boolean
}

/** A seminar speaks to the list it works from, and to any other that an input was tied to before the list was changed. */
function isSpokenTo(set: Set, { findingSetId, inputs }: Seminar): boolean {
  const own = new Set(set.findings.map(({ id }) => id))
  return set.id === findingSetId || inputs.some(({ effects }) => effects.some(({ frozenFindingId }) => frozenFindingId !== null && own.has(frozenFindingId)))
}

function reported(seminar: Seminar, sets: readonly Set[], clear: Clear): ReportedSeminar {
  const { inputs, heldAt, externalParticipants, observers } = seminar
  const { fresh, unplaced } = tallyInputs([], inputs)
  return {
    date: heldAt === null ? null : dayOf(heldAt), externalParticipants, observers, lists: sets.map((set) => reportedList(set, seminar, clear)),
    inputs: rolesOf(inputs, clear), fresh: rolesOf(inputs.filter(({ id }) => fresh.includes(id)), clear), unplaced: unplaced.length,
  }
}

function reportedList({ label, frozenAt, findings }: Set, { inputs }: Seminar, clear: Clear): ReportedList {
  const tally = tallyInputs(findings.map(({ id }) => id), inputs)
  return {
    label: clear.text(label), frozen: dayOf(frozenAt),
    findings: findings.map(({ id, sentence, outcome }, at) => {
      const said = (effect: InputEffect) => rolesOf(inputs.filter(({ effects }) => effects.some((one) => one.frozenFindingId === id && one.effect === effect)), clear)
      return {
        sentence: clear.text(sentence), changed: clear.text(outcome), outcome: tally.findings[at]?.outcome ?? 'untouched',
        inputs: { confirms: said('confirms'), nuances: said('nuances'), contradicts: said('contradicts'), new: said('new') },
      }
    }),
  }
}

function rolesOf(inputs: readonly { readonly role: string }[], { role, isDisclosed }: Clear): RoleCount {
  return poolRoles(inputs.map((input) => role(input.role)), isDisclosed)
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
