import { fail, ok, type Result } from '../codebook/result.ts'
import { contract, type Channel, type Request } from './contract/contract.ts'
import { parseRequest } from './contract/parse-request.ts'
import { appOrigin } from './protocol.ts'

/** Who a message comes from, as Electron tells it; the message itself has no say in it. */
export interface Sender {
  readonly windowId: number
  readonly isMainFrame: boolean
  readonly url: string
}

/** Why a message was turned away; goes to the log. The sender learns only `invalid-message`. */
export type Refusal = 'unknown-window' | 'subframe' | 'foreign-origin' | 'unknown-channel' | 'too-large' | 'not-plain' | 'invalid-payload'

export interface AllowedCall<Name extends Channel> {
  readonly channel: Name
  readonly request: Request<Name>
}

/** UTF-16 units of all texts in one message: ten times the longest notes of a day. */
const longestText = 20_000_000
/** Values in one message: the contract's largest (10,000 edits of 3 values) with room. */
const mostValues = 100_000
/** The contract nests four levels. */
const deepest = 10

/** Decides whether a message may go on: from the page of a known window, on a channel of the contract, with a payload that fits it. */
export function judge(sender: Sender, windows: ReadonlySet<number>, message: readonly unknown[]): Result<AllowedCall<Channel>, Refusal> {
  if (!windows.has(sender.windowId)) return fail('unknown-window')
  if (!sender.isMainFrame) return fail('subframe')
  if (!sender.url.startsWith(`${appOrigin}/`)) return fail('foreign-origin')
  const [channel, payload] = message
  if (message.length !== 2) return fail('invalid-payload')
  if (!isChannel(channel)) return fail('unknown-channel')
  const refused = weigh(payload)
  return refused === undefined ? fit(channel, payload) : fail(refused)
}

function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function fit<Name extends Channel>(channel: Name, payload: unknown): Result<AllowedCall<Name>, Refusal> {
  const request = parseRequest(channel, payload)
  return request === undefined ? fail('invalid-payload') : ok({ channel, request })
}

/** Looks a payload over before any schema works on it: only texts, numbers, booleans, null, lists and plain objects, and not too much. */
function weigh(payload: unknown): Refusal | undefined {
  let values = 0
  let text = 0
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: payload, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next
    values += 1
    if (values > mostValues || depth > deepest) return 'too-large'
    if (typeof value === 'string') text += value.length
    else if (typeof value === 'object' && value !== null) {
      if (!isPlain(value)) return 'not-plain'
      // A list may be long and hold nothing; a schema would look at every place of it.
      if (Array.isArray(value) && value.length > mostValues) return 'too-large'
      for (const [key, inner] of Object.entries(value)) {
        text += Array.isArray(value) ? 0 : key.length
        waiting.push({ value: inner, depth: depth + 1 })
      }
    } else if (typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol') return 'not-plain'
    if (text > longestText) return 'too-large'
  }
  return undefined
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return (Array.isArray(value) || prototype === Object.prototype) && !Object.hasOwn(value, '__proto__')
}
