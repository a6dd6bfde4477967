import { exampleSessions } from '../../codebook/templates/example/index.ts'
import {
  exampleAddition, exampleChannels, exampleConsents, exampleInvitations, exampleLead, exampleLetterDays, exampleTargets, exampleUntold,
} from '../../codebook/templates/example/outreach.ts'
import { recordSent, saveConsent } from '../queries/ledger.ts'
import { addLetterVersion, listLetters, lockLetterVersion, versionFor, writeLetter, type ListedLetter } from '../queries/letters.ts'
import { changeInvitations, setTarget } from '../queries/plan-writes.ts'
import { listGroups, listInformants, listOrganisations } from '../queries/register.ts'
import { currentWave } from '../queries/study-row.ts'
import { study, type Readable, type Writable } from '../store.ts'

const dayLength = 86_400_000

/** Midday UTC of a day, so that it is the same day in Norway all year. */
function dayOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`)
}

/** Writes whom the example aimed at and how they were asked. `organisations` are its own keys with their ids. */
export function writeExamplePlan(db: Writable, organisations: ReadonlyMap<string, string>): void {
  const wave = currentWave(db).id
  for (const { id, key } of listGroups(db)) setTarget(db, wave, id, exampleTargets[key] ?? null)
  for (const { organisations: keys, proposedBy, invited, accepted, note } of exampleInvitations) {
    const ids = keys.map((key) => organisations.get(key) ?? '')
    changeInvitations(db, wave, ids, { state: 'invited', proposedBy, ...(note === undefined ? {} : { note }) }, dayOf(invited))
    changeInvitations(db, wave, ids, { state: 'accepted' }, dayOf(accepted))
  }
}

/** What went to an informant of the example, and when they answered. */
export interface ExampleSending {
  readonly informantId: string
  readonly letterVersionId: string
  /** Key and version, as a consent names the letter it rests on. */
  readonly letter: string
  readonly sentAt: number
  readonly answeredAt: number
  readonly key: string
}

/** Writes the example's letters, the information letter in two versions; those that were sent stand fast. Gives who was sent which. */
export function writeExampleLetters(db: Writable, informants: ReadonlyMap<string, string>): ExampleSending[] {
  // The template's letters are as old as the file; the example's are as old as its interviews.
  db.run(study.updateTable('letter_version').set({ created_at: dayOf(exampleLetterDays.first) }))
  const first = informationLetter(db)
  addLetterVersion(db, first.id, dayOf(exampleLetterDays.second))
  const letter = informationLetter(db)
  const second = letter.versions.filter(({ version }) => version === '2')
  for (const { id, language, body } of second) writeLetter(db, id, body.replace(exampleAddition.before, `${language === 'nn' ? exampleAddition.nn : exampleAddition.nb}\n\n${exampleAddition.before}`))
  const organisations = new Map(listOrganisations(db, currentWave(db).id).map((one) => [one.id, one]))
  const belongs = new Map(listInformants(db).map(({ id, organisationId }) => [id, organisationId]))
  const sendings = [...firstMeetings()].filter(([key]) => !exampleUntold.includes(key)).map(([key, held]): ExampleSending => {
    const informantId = informants.get(key) ?? ''
    const sentAt = held - exampleLead.sent * dayLength
    const language = organisations.get(belongs.get(informantId) ?? '')?.language ?? 'nb'
    const version = versionFor(sentAt < dayOf(exampleLetterDays.second) ? first : { ...letter, versions: second }, language)
    return { key, informantId, letterVersionId: version?.id ?? '', letter: `${letter.key} ${version?.version ?? ''}`, sentAt, answeredAt: held - exampleLead.answered * dayLength }
  })
  for (const [id, of] of Map.groupBy(sendings, ({ letterVersionId }) => letterVersionId)) lockLetterVersion(db, id, Math.min(...of.map(({ sentAt }) => sentAt)))
  return sendings
}

/** Writes what was sent to whom and what they agreed to; into the key file only. */
export function writeExampleLedger(keys: Writable, sendings: readonly ExampleSending[]): void {
  const seminar = new Set(exampleSessions.filter(({ kind }) => kind === 'seminar').flatMap(({ informants }) => informants))
  for (const { key, informantId, letterVersionId, letter, sentAt, answeredAt } of sendings) {
    recordSent(keys, informantId, letterVersionId, sentAt, 'email')
    for (const [item, state] of exampleConsents(key, seminar.has(key))) {
      saveConsent(keys, informantId, item, { state, decidedAt: answeredAt, channel: exampleChannels[key] ?? 'email', letterVersion: letter })
    }
  }
}

/** The day on which each informant was first met, by their key. */
function firstMeetings(): ReadonlyMap<string, number> {
  const days = new Map<string, number>()
  for (const { informants, held } of exampleSessions) for (const key of informants) days.set(key, Math.min(days.get(key) ?? Infinity, dayOf(held)))
  return days
}

function informationLetter(db: Readable): ListedLetter {
  const letter = listLetters(db).find(({ kind }) => kind === 'information')
  if (!letter) throw new Error('example: no information letter')
  return letter
}
