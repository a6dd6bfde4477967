import { on, once } from 'node:events'
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import { readInTurn, type KnownToReader, type NamedPath, type Read } from '../imports/read-to-store.ts'

/** What the thread is asked: to read files in their order and to send each over the port; it is told there of each that was taken. */
export interface ReadRequest {
  readonly port: MessagePort
  readonly files: readonly NamedPath[]
  readonly known: KnownToReader
}

/** Files from which on a thread is started: to start one takes as long as reading ten. */
const worthThread = 10
/** Files that are read here while the thread begins with those after them: whoever stores them would only wait. */
const readMeanwhile = 4
/** How long, in ms, the thread waits for more files. */
const idleTime = 60_000

const readHere = readInTurn(false)

/** The worker's file: the source under Node, the bundle beside this one in the app. */
const entry = new URL(import.meta.url.endsWith('.ts') ? 'notes-reader-worker.ts' : 'notes-reader-worker.js', import.meta.url)

/** Reads the files of many interviews in a thread of its own, ahead of whoever stores them. */
export class NotesReader {
  #worker: Worker | undefined
  #isUp = false
  #atWork = 0
  #idle: NodeJS.Timeout | undefined

  /** Whether the thread is up. */
  get isUp(): boolean {
    return this.#isUp
  }

  /**
   * Reads files in their order: few of them here, and the first of many until the thread is up.
   *
   * What is known is what was known at the first. Ends early where it is closed meanwhile; throws what goes wrong in the thread.
   */
  async *read<File extends NamedPath>(files: readonly File[], know: () => KnownToReader): AsyncGenerator<readonly [File, Read]> {
    const known = know()
    const worker = files.length < worthThread ? undefined : this.#start()
    for (const [at, file] of files.entries()) {
      if (worker && worker === this.#worker && this.#isUp && at + readMeanwhile < files.length) {
        yield* this.#readBeside(worker, files.slice(at), known)
        return
      }
      yield* readHere([file], () => known)
    }
  }

  /** Ends the thread when it has read the file at hand: from outside it is not ended safely while it sends. */
  async close(): Promise<void> {
    clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = undefined
    this.#isUp = false
    if (!worker) return
    const ended = once(worker, 'exit')
    // The process must not end before it.
    worker.ref()
    worker.postMessage('end')
    // What it died of is thrown to whoever reads.
    await ended.catch(() => undefined)
  }

  async *#readBeside<File extends NamedPath>(worker: Worker, files: readonly File[], known: KnownToReader): AsyncGenerator<readonly [File, Read]> {
    const { port1: port, port2 } = new MessageChannel()
    const beside = files.slice(readMeanwhile)
    const request: ReadRequest = { port: port2, files: beside, known }
    const ended = once(worker, 'exit')
    // Nobody need wait for it.
    ended.catch(() => undefined)
    clearTimeout(this.#idle)
    this.#atWork += 1
    try {
      worker.postMessage(request, [port2])
      const sent = on(port, 'message', { close: ['close'] })
      yield* readHere(files.slice(0, readMeanwhile), () => known)
      for (const file of beside) {
        const next = await sent.next()
        if (next.done) {
          // Rejects with what the thread died of.
          await ended
          return
        }
        port.postMessage('taken')
        // oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- our own thread sends nothing else
        const said = next.value[0] as Read | Error
        if (said instanceof Error) throw said
        yield [file, said]
      }
    } finally {
      port.close()
      this.#atWork -= 1
      this.#rest()
    }
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = this.#worker = new Worker(entry)
    worker.unref()
    worker.once('message', () => {
      if (this.#worker !== worker) return
      this.#isUp = true
      this.#rest()
    })
    // Whoever reads throws what it died of; the next starts another.
    worker.once('error', () => { if (this.#worker === worker) void this.close() })
    return worker
  }

  /** Has the thread end in a while, unless there is more to read. */
  #rest(): void {
    if (this.#isUp && this.#atWork === 0) this.#idle = setTimeout(() => void this.close(), idleTime).unref()
  }
}
