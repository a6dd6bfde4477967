/** Milliseconds without a question from which on it is quiet: longer than between two words of somebody who types. */
const quietAfter = 1000

/** Finds moments in which nothing is asked of the host, for work that somebody would otherwise wait for. */
export class QuietMoments {
  readonly #work: () => void
  #running = 0
  #timer: NodeJS.Timeout | undefined

  constructor(work: () => void) {
    this.#work = work
  }

  /** Gives what is asked, and sees to the work when nothing has been asked for a while after it. */
  async after<Value>(asked: () => Promise<Value>): Promise<Value> {
    clearTimeout(this.#timer)
    this.#running += 1
    try {
      return await asked()
    } finally {
      this.#running -= 1
      if (this.#running === 0) {
        this.#timer = setTimeout(this.#work, quietAfter)
        // Nothing to stay alive for: whoever closes the file folds its journal in.
        this.#timer.unref()
      }
    }
  }
}
