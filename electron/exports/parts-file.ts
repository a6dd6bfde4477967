import { open, rm, type FileHandle } from 'node:fs/promises'
import { temporaryBeside } from '../../db/temporary-file.ts'

/** Bytes kept in memory before parts go to a file: those of a usual study. */
const usuallyInMemory = 16 * 1024 * 1024

/** Where a part is: here, or in the file. */
type Place = Uint8Array | { readonly at: number; readonly length: number }

/**
 * Parts of a file that is to be written, kept by name until all are there; one put again takes the place of the one before.
 *
 * What is too much for memory lies in a hidden file beside the target, which {@link close} removes, and which goes with the
 * other temporary files should the process die.
 */
export class PartsFile {
  readonly #path: string
  readonly #mostInMemory: number
  readonly #places = new Map<string, Place>()
  #file: FileHandle | null = null
  #held = 0
  #end = 0

  constructor(target: string, mostInMemory = usuallyInMemory) {
    this.#mostInMemory = mostInMemory
    this.#path = temporaryBeside(target)
  }

  /** Keeps a part. Throws the system's error when the disk does not take it. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    this.#forget(name)
    if (this.#held + bytes.length <= this.#mostInMemory) {
      this.#held += bytes.length
      this.#places.set(name, bytes)
      return
    }
    this.#file ??= await open(this.#path, 'wx+')
    const at = this.#end
    for (let done = 0; done < bytes.length;) done += (await this.#file.write(bytes, done, bytes.length - done, at + done)).bytesWritten
    this.#end += bytes.length
    this.#places.set(name, { at, length: bytes.length })
  }

  /** A part that was put. */
  async get(name: string): Promise<Uint8Array> {
    const place = this.#places.get(name)
    if (place === undefined) throw new Error('a part is missing')
    if (place instanceof Uint8Array) return place
    const bytes = new Uint8Array(place.length)
    for (let done = 0; done < bytes.length;) {
      const { bytesRead } = await this.#file?.read(bytes, done, bytes.length - done, place.at + done) ?? { bytesRead: 0 }
      if (bytesRead === 0) throw new Error('the file of parts is shorter than it was')
      done += bytesRead
    }
    return bytes
  }

  /** Forgets all parts. */
  clear(): void {
    this.#places.clear()
    this.#held = 0
    this.#end = 0
  }

  /** Removes the file beside. */
  async close(): Promise<void> {
    await this.#file?.close()
    if (this.#file !== null) await rm(this.#path, { force: true })
    this.#file = null
  }

  #forget(name: string): void {
    const old = this.#places.get(name)
    if (old instanceof Uint8Array) this.#held -= old.length
    this.#places.delete(name)
  }
}
