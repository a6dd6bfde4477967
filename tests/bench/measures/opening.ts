import Database from 'better-sqlite3'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { agree, msFigure, plainFigure, type Measure } from '../bench.ts'
import { openBare } from '../bare-study.ts'
import { benchKeyPassphrase, benchPassphrase } from '../generate-study.ts'
import { timeOf, timingOf } from '../passes.ts'

/** What the first screen of an open study asks for. */
const counts = `SELECT (SELECT count(*) FROM session) AS sessions, (SELECT count(*) FROM answer) AS answers, (SELECT count(*) FROM coding) AS codings`
const latest = `SELECT session.code, count(answer.id) FROM session JOIN answer ON answer.session = session.id GROUP BY session.id ORDER BY session.id DESC LIMIT 6`

/**
 * Opening a study until the overview can be drawn.
 *
 * Deriving a key from a passphrase is slow on purpose. How slow is measured on a file with nothing in it, and taken off one of the figures.
 */
export const opening: Measure = {
  name: 'opening',
  async run(bench) {
    const { host, study, barePath, folder, slow } = bench
    const files = { study: study.study, key: study.key }
    const openIt = async () => {
      await host.ask('study.open', { file: 'study', passphrase: benchPassphrase }, files)
      return host.ask('study.overview', {})
    }
    const empty = join(folder, 'empty.funn')
    rmSync(empty, { force: true })
    unlock(empty, (database) => database.exec('CREATE TABLE empty_table (id)'))
    const spent = { whole: [] as number[], derivation: [] as number[], bare: [] as number[] }
    for (let pass = 0; pass < slow.passes + 1; pass += 1) {
      await host.ask('study.close', {})
      const derivation = await timeOf(() => unlock(empty, (database) => database.prepare('SELECT count(*) FROM empty_table').get()))
      const whole = await timeOf(openIt)
      const plain = await timeOf(() => readBare(barePath))
      if (pass === 0) continue
      spent.whole.push(whole)
      spent.derivation.push(derivation)
      spent.bare.push(plain)
    }
    const overview = await host.ask('study.overview', {})
    const plain = readBare(barePath)
    const { interviews, groupInterviews, seminars, answers, codings } = overview.counts
    agree('sessions, answers, codings', [interviews + groupInterviews + seminars, answers, codings], [plain.sessions, plain.answers, plain.codings])
    await host.ask('key.open', { file: 'key', passphrase: benchKeyPassphrase }, files)
    // On a busy machine the derivation alone may have taken longer than the whole: then nothing can be said of the rest.
    const rest = Math.min(...spent.whole) - Math.min(...spent.derivation)
    return [
      ...rest > 0 ? [msFigure('open to first screen data, key derivation aside', bench, { funn: timingOf([rest]), bare: timingOf(spent.bare) })] : [],
      plainFigure('open to first screen data, with passphrase', bench, 'ms', Math.min(...spent.whole), timingOf(spent.whole).spread),
      plainFigure('key derivation alone', bench, 'ms', Math.min(...spent.derivation), timingOf(spent.derivation).spread),
    ]
  },
}

function unlock(path: string, work: (database: Database.Database) => unknown): void {
  const database = new Database(path)
  database.pragma(`cipher = 'sqlcipher'`)
  database.pragma('legacy = 4')
  database.key(Buffer.from(benchPassphrase, 'utf8'))
  work(database)
  database.close()
}

function readBare(path: string) {
  const database = openBare(path)
  const found = database.prepare<[], { sessions: number; answers: number; codings: number }>(counts).get()
  database.prepare(latest).all()
  database.close()
  return found ?? { sessions: 0, answers: 0, codings: 0 }
}
