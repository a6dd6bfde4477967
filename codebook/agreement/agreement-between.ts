import { upwards } from '../analysis/code-lines.ts'
import type { CountedCode } from '../analysis/counting-facts.ts'
import { codedUnits, type AgreementUnit, type CodedUnits, type ComparedAnswer } from './coded-units.ts'
import { compareCoders, pooledAgreement, type CodeAgreement, type PooledAgreement } from './compare-coders.ts'

/** A code of the codebook; parents come first. */
export interface AgreementCode extends CountedCode {
  readonly label: string
}

/** Where an answer stands. */
export interface AgreementAnswer extends ComparedAnswer {
  readonly sessionCode: string
  /** The guide's number of its question; null for a free note. */
  readonly questionNumber: number | null
}

/** A coding, by ids. */
export interface AgreementCoding {
  readonly answerId: string
  readonly codeId: string
  readonly coderId: string
  readonly createdAt: number
}

/** What is compared: `codeAs` is the code (index) that each code is read as. */
export interface AgreementMaterial {
  readonly unit: AgreementUnit
  readonly codes: readonly AgreementCode[]
  readonly codeAs: readonly number[]
  readonly coderIds: readonly string[]
  readonly answers: readonly AgreementAnswer[]
  readonly codings: readonly AgreementCoding[]
}

/** Agreement between coders on all codes together. */
export interface PooledBetween extends PooledAgreement {
  /** Units that at least two coders have worked on, and the sessions they lie in. */
  readonly units: number
  readonly sessions: number
  /** Units left out because their text changed between the work of one coder and of another. */
  readonly dropped: number
}

/** Agreement between coders, told by ids and codes. */
export interface AgreementBetween extends PooledBetween {
  readonly codes: readonly (Omit<CodeAgreement, 'code'> & { readonly codeId: string; readonly key: string; readonly label: string; readonly level: number })[]
  readonly disagreements: readonly {
    readonly sessionId: string
    readonly sessionCode: string
    readonly answerId: string | null
    readonly questionNumber: number | null
    readonly codeId: string
    readonly gave: readonly string[]
    readonly left: readonly string[]
  }[]
}

/** Compares coders on what they have in common, in the order of the codebook and of the answers. */
export function agreementBetween(material: AgreementMaterial): AgreementBetween {
  const { codes, coderIds, answers } = material
  const { units, dropped } = unitsOf(material)
  const compared = compareCoders(codes, units)
  const up = upwards(codes)
  const answerOf = new Map(answers.map((answer) => [answer.id, answer]))
  const codeOf = new Map(answers.map((answer) => [answer.sessionId, answer.sessionCode]))
  const ids = (places: readonly number[]) => places.map((at) => coderIds[at] ?? '')
  return {
    ...sizeOf({ units, dropped }), tooFew: compared.tooFew, pooled: compared.pooled,
    codes: compared.codes.map(({ code, ...numbers }) => {
      const { id = '', key = '', label = '' } = codes[code] ?? {}
      return { codeId: id, key, label, level: (up[code]?.length ?? 1) - 1, ...numbers }
    }),
    disagreements: compared.disagreements.map((one) => {
      const { sessionId = '', answerId = null } = units[one.unit] ?? {}
      return {
        sessionId, answerId, sessionCode: codeOf.get(sessionId) ?? '', questionNumber: answerOf.get(answerId ?? '')?.questionNumber ?? null,
        codeId: codes[one.code]?.id ?? '', gave: ids(one.gave), left: ids(one.left),
      }
    }),
  }
}

/** Compares coders on all codes together, and tells no more than that. */
export function pooledBetween(codes: readonly CountedCode[], found: CodedUnits): PooledBetween {
  return { ...sizeOf(found), ...pooledAgreement(codes, found.units) }
}

/** What of a material can be compared. Each session's units are its own affair: those of several are all of theirs together. */
export function unitsOf({ unit, codes, codeAs, coderIds, answers, codings }: Omit<AgreementMaterial, 'codes'> & { readonly codes: readonly CountedCode[] }): CodedUnits {
  const codeAt = new Map(codes.map((code, at) => [code.id, codeAs[at] ?? -1]))
  const coderAt = new Map(coderIds.map((id, at) => [id, at]))
  return codedUnits(answers, codings.map(({ answerId, codeId, coderId, createdAt }) => ({
    answerId, createdAt, code: codeAt.get(codeId) ?? -1, coder: coderAt.get(coderId) ?? -1,
  })), coderIds.length, unit)
}

function sizeOf({ units, dropped }: CodedUnits): Omit<PooledBetween, keyof PooledAgreement> {
  return { dropped, units: units.length, sessions: new Set(units.map((one) => one.sessionId)).size }
}
