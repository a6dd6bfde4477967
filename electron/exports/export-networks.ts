import { columnLabel } from '../../codebook/analysis/column-label.ts'
import { interviewedPerGroup } from '../../codebook/analysis/disclosed-matrix.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import { countMentions, type Mentions } from '../../codebook/networks/count-mentions.ts'
import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import type { Result } from '../../codebook/result.ts'
import { listNetworks, listReachValues } from '../../db/queries/networks.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { csvRows, csvStart } from './csv.ts'
import { maskFor } from './mask-for.ts'
import type { QuoteCount } from './profile-quotes.ts'
import type { WriteFailure } from './write-file-safely.ts'
import { writePieces, type StoredFile } from './write-pieces.ts'

/** Words of the table, in the study's language; `interviewed` is the head of the column with all who could have mentioned it. */
const words: Readonly<Record<Language, { readonly header: readonly string[]; readonly kinds: Readonly<Record<'network' | 'actor', string>>; readonly hidden: string }>> = {
  nb: { header: ['Nøkkel', 'Navn', 'Navn i kilden', 'Type', 'Beskrivelse', 'Rekkevidde', 'Rekkevidde, kildens ord', 'Avgift', 'Merknad om avgift', 'Nettadresse', 'Nevnt av virksomheter', 'Av intervjuede', 'Økter', 'Tekstbiter'], kinds: { network: 'nettverk', actor: 'aktør' }, hidden: 'skjult' },
  nn: { header: ['Nøkkel', 'Namn', 'Namn i kjelda', 'Type', 'Skildring', 'Rekkjevidd', 'Rekkjevidd, orda til kjelda', 'Avgift', 'Merknad om avgift', 'Nettadresse', 'Nemnd av verksemder', 'Av intervjua', 'Økter', 'Tekstbitar'], kinds: { network: 'nettverk', actor: 'aktør' }, hidden: 'skjult' },
  en: { header: ['Key', 'Name', 'Name in the source', 'Kind', 'Description', 'Reach', 'Reach, words of the source', 'Fee', 'Note on the fee', 'Web address', 'Mentioned by organisations', 'Out of interviewed', 'Sessions', 'Passages'], kinds: { network: 'network', actor: 'actor' }, hidden: 'hidden' },
}

/** Texts of an entry in which somebody may be named. */
const texts = ['name', 'nameCorrected', 'description', 'feeNote'] as const

const nobody: Mentions = { organisations: 0, sessions: 0, passages: 0, groups: [] }

/**
 * Writes the register of networks and actors with who mentions them, by group, in the study's language.
 *
 * Outside the team small counts are hidden by the matrix's rules, and names that the key file knows, addresses and numbers are masked.
 */
export async function exportNetworks(open: OpenStudy, path: string, profile: ExportProfile): Promise<{ readonly stored: Result<StoredFile, WriteFailure> } & QuoteCount> {
  const { header, kinds, hidden } = words[readStudy(open.db).language]
  const facts = open.facts(null)
  const { interviewed, columns, mentions } = countMentions(facts, profile)
  const sizes = interviewedPerGroup(facts)
  const reach = new Map(listReachValues(open.db).map(({ key, label }) => [key, label]))
  const mask = maskFor(open, profile)
  const shown = (count: number | null) => count ?? hidden
  const rows = listNetworks(open.db).map((network) => {
    const masked = texts.map((text) => mask(network[text] ?? ''))
    const [name, corrected, description, feeNote] = masked.map((one) => one.text)
    const counted = mentions.get(network.id) ?? nobody
    return {
      masked: masked.some((one) => one.masked),
      cells: [
        network.key, corrected === '' ? name ?? '' : corrected ?? '', name ?? '', kinds[network.kind], description ?? '', network.reachValues.map((key) => reach.get(key) ?? key).join('; '), network.reach,
        network.fee, feeNote ?? '', network.url, shown(counted.organisations), interviewed, shown(counted.sessions), shown(counted.passages), ...columns.map((_, at) => shown(counted.groups.length === 0 ? 0 : counted.groups[at] ?? null)),
      ],
    }
  })
  const heads = [...header, ...columns.map(({ groups }) => columnLabel(facts.groups, groups, sizes).short)]
  return { stored: await writePieces(path, [csvStart(heads), csvRows(rows.map(({ cells }) => cells))]), quotes: rows.length, masked: rows.filter((row) => row.masked).length }
}
