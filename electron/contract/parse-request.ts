import type { z } from 'zod'
import { contract, type Channel, type Request } from './contract.ts'

const schemas: { readonly [Name in Channel]: { readonly request: z.ZodType<Request<Name>> } } = contract

/** Reads a payload by its channel's schema; undefined where it does not fit. */
export function parseRequest<Name extends Channel>(channel: Name, payload: unknown): Request<Name> | undefined {
  return schemas[channel].request.safeParse(payload).data
}
