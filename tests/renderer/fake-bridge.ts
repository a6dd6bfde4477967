import { contract, type Bridge, type Channel, type Reply, type Request } from '../../electron/contract/contract.ts'
import type { EventName, EventPayload } from '../../electron/contract/events.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import { fakeHandlers } from './fake/fake-handlers.ts'
import { createFakeStudy, fakeRecent, fakeSettings } from './fake/fake-study.ts'
import type { FakeWorld, Handlers } from './fake/fake-world.ts'

export type { FakeWorld } from './fake/fake-world.ts'

export interface FakeBridge {
  readonly bridge: Bridge
  readonly world: FakeWorld
  /** Every call made, in order. */
  readonly calls: { readonly channel: Channel; readonly request: unknown }[]
  /** The requests of one channel, in order. */
  readonly requests: <Name extends Channel>(channel: Name) => Request<Name>[]
  /** Makes the next call of a channel fail. */
  readonly failNext: (channel: Channel, failure: Failure) => void
  /**
   * Keeps what the window asks of a channel from now on until it is let go, in order, by calling what is collected here:
   * `call`s are not carried out until then; a `reply` is from before. `isMeant` picks among requests.
   */
  readonly hold: (channel: Channel, what: 'call' | 'reply', isMeant?: (request: unknown) => boolean) => (() => void)[]
  /** Answers a channel in another way from now on. */
  readonly answer: <Name extends Channel>(channel: Name, handler: Handlers[Name]) => void
  readonly emit: <Name extends EventName>(event: Name, payload: EventPayload<Name>) => void
}

const quiet: ReadonlySet<string> = new Set<Channel>([
  'app.info', 'app.recent', 'app.chooseFile', 'app.menu', 'app.showFile', 'app.writeText', 'app.saved', 'study.state', 'study.overview', 'register.list', 'session.list', 'guide.list',
  'session.open', 'codebook.list', 'codebook.versions', 'codebook.diff', 'codebook.changes', 'matrix.get', 'matrix.passages', 'cooccurrence.get', 'agreement.compare', 'agreement.draw', 'double-coding.list', 'search.find', 'suggestion.find', 'plan.get', 'plan.coverage', 'history.state', 'history.list', 'count.get', 'check.run', 'export.run', 'export.cancel',
  'letter.list', 'ledger.list', 'guides.list', 'guides.open', 'guides.questions', 'guides.read', 'guides.export', 'app.chooseFiles', 'import.preview', 'import.registerPreview', 'names.find', 'memo.list', 'memo.for', 'memo.inSession', 'memo.counts', 'memo.inAnswers', 'networks.list', 'networks.mentions', 'reading.questions', 'reading.question', 'reading.code', 'reading.part', 'backup.list', 'backup.take', 'backup.offer', 'copy.make',
])

const small = [['coding.', 'codings'], ['memo.', 'memos'], ['notes.write', 'notes'], ['notes.state', 'notes'], ['notes.mark', 'notes'], ['notes.unmark', 'notes'], ['names.settle', 'notes']] as const

/** An in-memory app behind the contract: checks every request against its schema, keeps what is changed, tells who listens. */
export function createFakeBridge(world: Partial<FakeWorld> = {}): FakeBridge {
  const full: FakeWorld = {
    study: createFakeStudy(), settings: { ...fakeSettings }, recent: structuredClone(fakeRecent), chosen: [], table: '', passphrase: 'en ganske lang frase', ...world,
  }
  const listeners = new Set<{ readonly event: EventName; readonly listener: (payload: never) => void }>()
  const calls: FakeBridge['calls'] = []
  const failures = new Map<Channel, Failure>()
  const holds: { readonly channel: Channel; readonly what: 'call' | 'reply'; readonly isMeant: (request: unknown) => boolean; readonly held: (() => void)[] }[] = []
  function emit<Name extends EventName>(event: Name, payload: EventPayload<Name>): void {
    for (const entry of listeners) if (entry.event === event) entry.listener(payload as never)
  }
  const handlers: Handlers = { ...fakeHandlers(full, emit) }

  /** What the host says of a change, told as it tells it. */
  async function changeBy(channel: Channel): Promise<EventPayload<'changed'>> {
    if (full.study === null) return {}
    const history = await handlers['history.state']({})
    const what = small.find(([start]) => channel.startsWith(start))?.[1]
    return { ...(what === undefined ? {} : { what }), ...(history.ok ? { history: history.value } : {}) }
  }

  const bridge: Bridge = {
    async call<Name extends Channel>(channel: Name, request: Request<Name>): Promise<Reply<Name>> {
      const parsed = contract[channel].request.safeParse(request)
      if (!parsed.success) throw new Error(`bad request on ${channel}: ${parsed.error.message}`)
      const held = holds.filter((hold) => hold.channel === channel && hold.isMeant(request))
      for (const one of held) if (one.what === 'call') await new Promise<void>((resolve) => { one.held.push(resolve) })
      calls.push({ channel, request })
      await Promise.resolve()
      const failure = failures.get(channel)
      if (failure !== undefined) {
        failures.delete(channel)
        return { ok: false, failure }
      }
      const reply = await handlers[channel](request)
      if (reply.ok) {
        const checked = contract[channel].reply.safeParse(reply.value)
        if (!checked.success) throw new Error(`bad reply on ${channel}: ${checked.error.message}`)
        if (!quiet.has(channel)) emit('changed', await changeBy(channel))
      }
      const answer = structuredClone(reply)
      for (const one of held) if (one.what === 'reply') await new Promise<void>((resolve) => { one.held.push(resolve) })
      return answer
    },
    subscribe(event, listener) {
      const entry = { event, listener: listener as (payload: never) => void }
      listeners.add(entry)
      return () => { listeners.delete(entry) }
    },
  }
  return {
    bridge, world: full, calls, emit,
    requests: <Name extends Channel>(channel: Name) => calls.filter((made) => made.channel === channel).map((made) => made.request as Request<Name>),
    failNext: (channel, failure) => { failures.set(channel, failure) },
    hold(channel, what, isMeant = () => true) {
      const held: (() => void)[] = []
      holds.push({ channel, what, isMeant, held })
      return held
    },
    answer: (channel, handler) => { handlers[channel] = handler },
  }
}
