import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { readToStore, type Read } from '../imports/read-to-store.ts'
import type { ReadRequest } from './notes-reader.ts'

/** UTF-16 units of texts that are read ahead of whoever stores them: some hundred interviews. */
const mostAhead = 2_000_000

// A bug ends its own reading alone.
parentPort?.on('message', (request: ReadRequest | 'end') => {
  if (request === 'end') process.exit()
  else void readAhead(request).catch((error: unknown) => { request.port.postMessage(error) })
})
// Tells that it is up; what it sends otherwise goes over the ports.
parentPort?.postMessage('up')

/** Reads until all is read or the other end of the port is closed. */
async function readAhead({ port, files, known }: ReadRequest): Promise<void> {
  /** Lengths of what was sent and not taken yet. */
  const ahead: number[] = []
  let isClosed = false
  let wake = () => {}
  port.on('message', () => {
    ahead.shift()
    wake()
  })
  port.on('close', () => {
    isClosed = true
    wake()
  })
  const mayGoOn = () => isClosed || ahead.reduce((sum, length) => sum + length, 0) <= mostAhead
  for (const file of files) {
    while (!mayGoOn()) await new Promise<void>((resolve) => { wake = resolve })
    const read = await readToStore(file, () => known, false)
    // Lets messages through: what was taken, and that nothing more is wanted.
    await setImmediate()
    if (isClosed) return
    port.postMessage(read)
    ahead.push(lengthOf(read))
  }
}

function lengthOf(read: Read): number {
  if (!read.ok || read.value.as === 'study') return 0
  return read.value.as === 'notes' ? read.value.length : read.value.text.length
}
