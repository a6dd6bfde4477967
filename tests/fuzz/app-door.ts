import { MessageChannel } from 'node:worker_threads'
import type { BrowserWindow } from 'electron'
import type { Result } from '../../codebook/result.ts'
import { createAppHandlers, type AppHandlers } from '../../electron/app-handlers.ts'
import { createCalls } from '../../electron/calls.ts'
import { appChannels } from '../../electron/contract/app.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import { createFileTokens, type FileTokens } from '../../electron/file-tokens.ts'
import type { Sender } from '../../electron/guard.ts'
import { createHostClient } from '../../electron/host-client.ts'
import { serve } from '../../electron/host/serve.ts'
import type { RecentStudies } from '../../electron/recent-studies.ts'
import { jsonFile } from '../../electron/json-file.ts'

export const page: Sender = { windowId: 1, isMainFrame: true, url: 'app://main/index.html' }

/** The app's whole way in: main's guard, its handlers and tokens, the host's client, a real message port, and `serve`. */
export interface AppDoor {
  /** A message as the window sends it. */
  call(message: readonly unknown[], sender?: Sender): Promise<Result<unknown, Failure>>
  /** Something past main, straight at the host's port; resolves when the host has answered a good call sent after it, with what it said until then. */
  direct(message: unknown): Promise<readonly unknown[]>
  readonly tokens: FileTokens
  /** What main logged as a bug, and errors that reached nobody. */
  readonly bugs: readonly string[]
  /** How many requests main's own handlers have been given. */
  readonly answeredByMain: () => number
  close(): Promise<void>
}

/** Numbers of messages past main, out of reach of the client's own. */
const firstDirectId = 1_000_000_000

/** Opens the door as main does, on a host in this process. Needs `electron` to be mocked. */
export function openDoor(settings: string): AppDoor {
  const { port1, port2 } = new MessageChannel()
  serve(port2)
  const bugs: string[] = []
  const host = createHostClient(
    { postMessage: (message) => { port1.postMessage(message) }, on: (event, listener) => port1.on(event === 'exit' ? 'close' : event === 'error' ? 'messageerror' : 'message', listener), terminate: () => Promise.resolve(0) },
    { onEvent: () => undefined, onBug: (step, error) => { bugs.push(`${step}: ${JSON.stringify(error)}`) }, onCrash: () => { bugs.push('the host died') } },
  )
  const tokens = createFileTokens()
  const recent: RecentStudies = { list: () => Promise.resolve([]), add: () => undefined, remove: () => undefined }
  let answered = 0
  const own = createAppHandlers({
    window: {} as BrowserWindow, settings: jsonFile(settings, appChannels['app.settings'].reply, { language: 'nb', theme: 'system', suggestions: false, splitSelections: true }),
    recent, tokens, developing: false, runCommand: () => undefined, saved: () => undefined,
  })
  const counted = Object.fromEntries(Object.entries(own).map(([channel, handler]) => [channel, (request: never) => {
    answered += 1
    return handler(request)
  }])) as unknown as AppHandlers
  const call = createCalls({
    windows: new Set([page.windowId]), handlers: counted, host, tokens, opened: () => undefined,
    log: { write: (step, error) => { if (step.startsWith('bug')) bugs.push(`${step}: ${JSON.stringify(error)}`) } },
  })
  let asked = firstDirectId
  return {
    call: (message, sender = page) => call(sender, message),
    direct: (message) => new Promise((resolve) => {
      asked += 1
      const ping = asked
      const said: unknown[] = []
      const listen = (heard: unknown): void => {
        if (typeof heard === 'object' && heard !== null && 'id' in heard && heard.id === ping) {
          port1.off('message', listen)
          resolve(said)
        } else said.push(heard)
      }
      port1.on('message', listen)
      port1.postMessage(message)
      port1.postMessage({ id: ping, channel: 'study.state', payload: {}, files: {} })
    }),
    tokens, bugs, answeredByMain: () => answered,
    async close() {
      await host.close()
      port1.close()
    },
  }
}
