import { z } from 'zod'
import { stances, statementTypes } from '../../codebook/coding/coding.ts'
import { languages } from '../../codebook/guide/guide.ts'
import { answerStates, markKinds, participantRoles, sessionKinds, sessionModes, sessionStates, sourceWeights } from '../../codebook/informants/session.ts'

/** Small schemas that several channels share. Lengths are bounds on what a message may carry, not rules of the domain. */
export const id = z.string().min(1).max(64)
/** A file that main has let the user choose; the renderer never sees or sends a path. */
export const fileToken = z.string().min(1).max(64)
export const passphrase = z.string().max(1024)
export const line = z.string().max(300)
/** ms UTC of the years 0000 to 9999, which are the ones that ISO 8601 writes in four digits. */
export const time = z.int().min(Date.parse('0000-01-01T00:00:00Z')).max(Date.parse('9999-12-31T23:59:59.999Z'))
/** UTF-16 units of the stored text. */
export const offset = z.int().min(0)
export const language = z.enum(languages)
export const sessionKind = z.enum(sessionKinds)
export const sessionState = z.enum(sessionStates)
export const sessionMode = z.enum(sessionModes)
export const participantRole = z.enum(participantRoles)
export const sourceWeight = z.enum(sourceWeights)
export const answerState = z.enum(answerStates)
export const markKind = z.enum(markKinds)
export const stance = z.enum(stances)
export const statementType = z.enum(statementTypes)
export const nothing = z.strictObject({})
export const done = z.null()
