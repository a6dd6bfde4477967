/** What is one unit: an answer block (a session's answer to one question, or one free note), or a whole session. */
export const agreementUnits = ['answer', 'session'] as const
export type AgreementUnit = (typeof agreementUnits)[number]

/** An answer with text, in a session that at least two of the coders have worked on. */
export interface ComparedAnswer {
  readonly id: string
  readonly sessionId: string
  /** When its text was last changed, ms UTC. */
  readonly updatedAt: number
}

/** A coding by one of the coders; code and coder are indexes, −1 where they are not among those compared. */
export interface ComparedCoding {
  readonly answerId: string
  readonly code: number
  readonly coder: number
  readonly createdAt: number
}

/** One unit of a comparison: its answers, and what each coder gave it. */
export interface CodedUnit {
  readonly sessionId: string
  /** The answer, where that is the unit. */
  readonly answerId: string | null
  /** Per coder the codes given to it (indexes), each once; null where the coder has not worked on its session. */
  readonly codes: readonly (ReadonlySet<number> | null)[]
}

export interface CodedUnits {
  readonly units: readonly CodedUnit[]
  /** Units left out because the text changed between one coder's work and another's: they did not read the same. */
  readonly dropped: number
}

/**
 * The units that coders can be compared on, and what each gave them.
 *
 * A coder has worked on a session when there is a coding by them in it; then an answer without one is an answer that they
 * left uncoded. A session is dropped when one of its answers is, since its codes would no longer be all that were given.
 */
export function codedUnits(
  answers: readonly ComparedAnswer[], codings: readonly ComparedCoding[], coders: number, unit: AgreementUnit,
): CodedUnits {
  const sessionOf = new Map(answers.map((answer) => [answer.id, answer.sessionId]))
  const byAnswer = Map.groupBy(codings.filter(({ coder, answerId }) => coder >= 0 && sessionOf.has(answerId)), (coding) => coding.answerId)
  const worked = lastWork(byAnswer, sessionOf, coders)
  const units: CodedUnit[] = []
  let dropped = 0
  for (const [sessionId, those] of Map.groupBy(answers, (answer) => answer.sessionId)) {
    const at = worked.get(sessionId) ?? []
    if (at.filter((time) => time !== undefined).length < 2) continue
    const codesOf = (coder: number, of: readonly ComparedAnswer[]) => at[coder] === undefined ? null
      : new Set(of.flatMap(({ id }) => byAnswer.get(id) ?? []).filter((coding) => coding.coder === coder && coding.code >= 0).map((coding) => coding.code))
    for (const group of unit === 'session' ? [those] : those.map((answer) => [answer])) {
      if (group.some((answer) => readDifferently(answer, byAnswer.get(answer.id) ?? [], at))) dropped += 1
      else units.push({ sessionId, answerId: unit === 'answer' ? group[0]?.id ?? null : null, codes: Array.from({ length: coders }, (_, coder) => codesOf(coder, group)) })
    }
  }
  return { units, dropped }
}

/** Per session the time of each coder's last coding in it, undefined for those who have none. */
function lastWork(byAnswer: ReadonlyMap<string, readonly ComparedCoding[]>, sessionOf: ReadonlyMap<string, string>, coders: number) {
  const worked = new Map<string, (number | undefined)[]>()
  for (const [answerId, codings] of byAnswer) {
    const session = sessionOf.get(answerId) ?? ''
    const times = worked.get(session) ?? Array.from({ length: coders }, () => undefined)
    worked.set(session, times)
    for (const { coder, createdAt } of codings) times[coder] = Math.max(times[coder] ?? createdAt, createdAt)
  }
  return worked
}

/** Whether one coder was done with an answer before its text last changed and another after: by their last coding in it, else in the session. */
function readDifferently(answer: ComparedAnswer, codings: readonly ComparedCoding[], lastInSession: readonly (number | undefined)[]): boolean {
  const times = lastInSession.flatMap((last, coder) => {
    if (last === undefined) return []
    const here = codings.filter((coding) => coding.coder === coder).map((coding) => coding.createdAt)
    return here.length > 0 ? [Math.max(...here)] : [last]
  })
  return times.some((time) => time < answer.updatedAt) && times.some((time) => time >= answer.updatedAt)
}
