import { statementTypes, stances } from '../../codebook/coding/coding.ts'
import type { SessionCodings } from '../../codebook/analysis/counting-facts.ts'
import type { Store } from '../store.ts'

/** Where the rows of the lists stand, by their id. */
export interface ListPlaces {
  readonly codes: ReadonlyMap<string, number>
  readonly informants: ReadonlyMap<string, number>
  readonly coders: ReadonlyMap<string, number>
}

/** A coding as its index gives it: session, file's number, answer, its place, start, end, code, coder, stance, facet, informant. */
type CodingRow = readonly [
  session: string, row: number, answer: number, position: number, start: number, end: number,
  code: string, coder: string, stance: string | null, facet: string | null, informant: string | null,
]

/** A speaker mark: the answer it stands in, where, and who speaks. */
type SpeakerRow = readonly [answer: number, start: number, end: number, informant: string]

const codingsSql = (only: string) => `
  SELECT answer.session_id, coding.rowid, answer.rowid, answer.position, coding.start_at, coding.end_at,
    coding.code_id, coding.coder_id, coding.stance, coding.facet, coding.informant_id
  FROM answer CROSS JOIN coding ON coding.answer_id = answer.id ${only} ORDER BY answer.session_id`

/** Speaker marks are few beside answers: all are found by their own index, those of one session by its answers. */
const speakersSql = (tables: string) => `
  SELECT answer.rowid, text_mark.start_at, text_mark.end_at, text_mark.speaker_id
  FROM ${tables} AND text_mark.kind = 'speaker' AND text_mark.speaker_id IS NOT NULL`
const allSpeakers = speakersSql('text_mark CROSS JOIN answer WHERE answer.id = text_mark.answer_id')
const speakersOfOne = speakersSql('answer CROSS JOIN text_mark WHERE answer.session_id = ? AND text_mark.answer_id = answer.id')

/** Columns of a session without codings. */
export const noCodings: SessionCodings = emptyColumns(0)

/** Reads the codings of one session, or of all that have any, into columns; streaming, from indexes alone. */
export function* readSessionCodings(store: Store, places: ListPlaces, sessionId?: string): Generator<readonly [sessionId: string, codings: SessionCodings]> {
  const parameters = sessionId === undefined ? [] : [sessionId]
  const marks = store.prepare<SpeakerRow>(sessionId === undefined ? allSpeakers : speakersOfOne).raw().all(...parameters)
  const speakers = Map.groupBy(marks, ([answer]) => answer)
  let session = ''
  let rows: CodingRow[] = []
  for (const row of store.prepare<CodingRow>(codingsSql(sessionId === undefined ? '' : 'WHERE answer.session_id = ?')).raw().iterate(...parameters)) {
    if (row[0] !== session && rows.length > 0) {
      yield [session, columnsOf(rows, places, speakers)]
      rows = []
    }
    session = row[0]
    rows.push(row)
  }
  if (rows.length > 0) yield [session, columnsOf(rows, places, speakers)]
}

function columnsOf(rows: CodingRow[], places: ListPlaces, speakers: ReadonlyMap<number, readonly SpeakerRow[]>): SessionCodings {
  const columns = emptyColumns(rows.length)
  rows.sort((a, b) => a[3] - b[3] || a[2] - b[2] || a[4] - b[4] || a[5] - b[5] || a[1] - b[1])
  rows.forEach(([, row, answer, , start, end, code, coder, stance, facet, informant], at) => {
    // The speaker is the one marked where the passage begins; an explicit informant goes before.
    const speaker = informant ?? speakers.get(answer)?.find(([, from, to]) => from <= start && to > start)?.[3]
    columns.row[at] = row
    columns.answer[at] = answer
    columns.start[at] = start
    columns.end[at] = end
    columns.code[at] = places.codes.get(code) ?? -1
    columns.coder[at] = places.coders.get(coder) ?? -1
    columns.informant[at] = places.informants.get(speaker ?? '') ?? -1
    columns.stance[at] = stances.findIndex((name) => name === stance)
    columns.facet[at] = statementTypes.findIndex((name) => name === facet)
  })
  return columns
}

/** The same codings after the lists have been read anew: places in the old lists become places in the new ones. */
export function movePlaces(codings: SessionCodings, moved: { readonly [List in keyof ListPlaces]: Int32Array }): SessionCodings {
  const through = (column: Int32Array, places: Int32Array) => column.map((place) => (place < 0 ? -1 : places[place] ?? -1))
  return {
    ...codings,
    code: through(codings.code, moved.codes), informant: through(codings.informant, moved.informants), coder: through(codings.coder, moved.coders),
  }
}

function emptyColumns(length: number): SessionCodings {
  return {
    length, row: new Int32Array(length), answer: new Int32Array(length), start: new Int32Array(length), end: new Int32Array(length), code: new Int32Array(length), informant: new Int32Array(length), coder: new Int32Array(length),
    stance: new Int8Array(length), facet: new Int8Array(length),
  }
}
