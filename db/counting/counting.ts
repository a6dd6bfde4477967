import type { CountedSession, CountingFacts, SessionCodings } from '../../codebook/analysis/counting-facts.ts'
import { currentWave } from '../queries/study-row.ts'
import type { Store } from '../store.ts'
import { placesOf, readCountingLists, type CountingLists } from './counting-lists.ts'
import { readAskedQuestions } from './asked-questions.ts'
import { movePlaces, noCodings, readSessionCodings, type ListPlaces } from './session-codings.ts'
import { followChanges, takeTouched } from './touched.ts'

/** Above this many touched sessions, as after an import, one read of all is quicker than one of each. */
const readSinglyUpTo = 50

/**
 * What matrices count, kept in memory beside an open file.
 *
 * Read once, when first asked for; from then on only the sessions that a step has touched are read again.
 */
export class Counting {
  readonly #store: Store
  readonly #codings = new Map<string, SessionCodings>()
  readonly #asked = new Map<string, readonly string[]>()
  readonly #facts = new Map<string | null, CountingFacts>()
  #lists: CountingLists | null = null

  constructor(store: Store) {
    this.#store = store
  }

  /**
   * The facts of one wave; of all waves' sessions where `waveId` is null, each organisation in the group of its latest wave.
   *
   * Sessions that are only planned, and seminars and sources, are not counted.
   */
  facts(waveId: string | null): CountingFacts {
    const lists = this.#upToDate()
    const known = this.#facts.get(waveId)
    if (known) return known
    const facts = this.#assemble(lists, waveId)
    this.#facts.set(waveId, facts)
    return facts
  }

  #upToDate(): CountingLists {
    if (this.#lists === null) {
      followChanges(this.#store)
      this.#lists = readCountingLists(this.#store)
      this.#readAll(this.#lists)
      return this.#lists
    }
    const touched = takeTouched(this.#store)
    if (touched.lists) this.#lists = this.#readLists(this.#lists)
    if (touched.sessions.length > readSinglyUpTo) this.#readAll(this.#lists)
    else for (const session of touched.sessions) this.#readOne(this.#lists, session)
    if (touched.lists || touched.sessions.length > 0) this.#facts.clear()
    return this.#lists
  }

  #readAll(lists: CountingLists): void {
    this.#codings.clear()
    this.#asked.clear()
    for (const [session, codings] of readSessionCodings(this.#store, placesIn(lists))) this.#codings.set(session, codings)
    for (const [session, questions] of readAskedQuestions(this.#store)) this.#asked.set(session, questions)
  }

  #readOne(lists: CountingLists, session: string): void {
    this.#codings.delete(session)
    this.#asked.delete(session)
    for (const [, codings] of readSessionCodings(this.#store, placesIn(lists), session)) this.#codings.set(session, codings)
    for (const [, questions] of readAskedQuestions(this.#store, session)) this.#asked.set(session, questions)
  }

  /** Reads the lists again; where their rows have moved, the columns follow. */
  #readLists(before: CountingLists): CountingLists {
    const lists = readCountingLists(this.#store)
    const places = placesIn(lists)
    const moved = {
      codes: Int32Array.from(before.codes, (row) => places.codes.get(row.id) ?? -1),
      informants: Int32Array.from(before.informants, (row) => places.informants.get(row.id) ?? -1),
      coders: Int32Array.from(before.coders, (row) => places.coders.get(row.id) ?? -1),
    }
    if (Object.values(moved).some((list) => list.some((place, index) => place !== index))) {
      for (const [session, codings] of this.#codings) this.#codings.set(session, movePlaces(codings, moved))
    }
    return lists
  }

  #assemble(lists: CountingLists, waveId: string | null): CountingFacts {
    const wave = waveId ?? currentWave(this.#store).id
    const groupOf = lists.organisations.map(() => -1)
    for (const { organisation, waveId: of, group } of lists.memberships) if (waveId === null || of === wave) groupOf[organisation] = group
    return {
      codes: lists.codes, groups: lists.groups, informants: lists.informants, coders: lists.coders.map((coder) => coder.id),
      organisations: lists.organisations.map(({ id }, index) => ({ id, group: groupOf[index] ?? -1 })),
      guideCodes: [...new Set([...lists.questionCodes.values()].flat())],
      sessions: lists.sessions.filter((session) => waveId === null || session.waveId === wave).map(({ id, informants, observers }): CountedSession => ({
        id, informants, ...(observers === undefined ? {} : { observers }),
        askedCodes: [...new Set((this.#asked.get(id) ?? []).flatMap((question) => lists.questionCodes.get(question) ?? []))],
        codings: this.#codings.get(id) ?? noCodings,
      })),
    }
  }
}

function placesIn(lists: CountingLists): ListPlaces {
  return { codes: placesOf(lists.codes), informants: placesOf(lists.informants), coders: placesOf(lists.coders) }
}
