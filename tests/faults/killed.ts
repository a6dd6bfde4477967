import { rmSync } from 'node:fs'
import { createHost } from '../../electron/host/project-host.ts'
import { checkFolder, sweepFolder } from './check-folder.ts'
import { judge, knownFrom } from './judge.ts'
import { freshStudy } from './pristine.ts'
import { randomFrom, type Random } from './random.ts'
import { runWriter, type Fault } from './run-writer.ts'
import { table } from './table.ts'
import { allKinds, kinds, openStudyIn, type Kind } from './work.ts'

/** Rounds that go on in the study the last kill left, before a fresh one is taken. */
const roundsPerStudy = 8

/** Acts that take long, so that a round has fewer of them. */
const slow: ReadonlySet<Kind> = new Set(['export word', 'close', 'migrate', 'backup', 'copy', 'passphrase'])

export interface Figures { rounds: number; midway: number; opened: number; lost: number }

/** Acts of which most are of the kind. What needs something to work on gets it: a redo an undo, a closing a note to fold in. */
function actsFor(kind: Kind, fits: readonly Kind[], random: Random): Kind[] {
  const before: Kind | undefined = kind === 'redo' ? 'undo' : kind === 'close' || kind === 'fold' ? 'note' : undefined
  if (before) return Array.from({ length: slow.has(kind) ? 4 : 8 }, (_, at) => (at % 2 === 0 ? before : kind))
  return Array.from({ length: slow.has(kind) ? 3 : 8 }, () => (random.below(3) > 0 ? kind : random.of(fits)))
}

/** Chooses how a round is broken, and learns from how it went. */
export interface Breaker {
  fault(kind: Kind, acts: readonly Kind[], random: Random): Fault
  learn?(kind: Kind, broken: boolean, ms: readonly number[]): void
}

/**
 * Kills writers in the middle of their work, round after round, and judges what is there when the study is opened again.
 *
 * Throws, with the seed of the round, at the first that is not as it must be.
 */
export async function killRounds(name: string, writer: string, arena: string, { seed, rounds }: { readonly seed: number; readonly rounds: number }, breaker: Breaker): Promise<string> {
  const figures = new Map<Kind, Figures>(allKinds.map((kind) => [kind, { rounds: 0, midway: 0, opened: 0, lost: 0 }]))
  const folders = new Map<boolean, { path: string; left: number }>()
  for (let round = 0; round < rounds; round += 1) {
    const random = randomFrom(seed + round)
    const kind = allKinds[(seed + round) % allKinds.length] ?? 'note'
    const withKey = kinds[kind] === 'both' && (kind === 'organisation' || kind === 'informant' || kind === 'key note' || random.below(2) === 0)
    const used = folders.get(withKey)
    if (used && used.left === 0) rmSync(used.path, { recursive: true })
    const study = used && used.left > 0 ? used : { path: freshStudy(arena, withKey, `${name}-${round}`), left: roundsPerStudy }
    folders.set(withKey, study)
    study.left -= 1

    const fits = allKinds.filter((one) => !slow.has(one) && (withKey || !['organisation', 'informant', 'key note'].includes(one)))
    const acts = actsFor(kind, fits, random)
    const fault = breaker.fault(kind, acts, random)
    const heard = await runWriter(writer, { folder: study.path, seed: seed + round, withKey, acts }, fault)
    const known = knownFrom(heard.lines)
    breaker.learn?.(kind, heard.broken, heard.lines.flatMap((line) => (line.told === 'done' && line.kind === kind ? [line.ms] : [])))
    const line = figures.get((known.inFlight ?? kind) as Kind)
    if (line) {
      line.rounds += 1
      line.midway += Number(known.inFlight !== null)
    }

    const host = createHost({ emit: () => undefined })
    let problems: string[]
    try {
      await openStudyIn({ host, folder: study.path }, withKey)
      if (line) line.opened += 1
      // Killed before anything was told: the study was being opened, and is what the round before left.
      problems = known.settled === '' ? checkFolder(study.path, known) : await judge(host, study.path, known)
    } catch (error) {
      problems = [String(error)]
    }
    await host.close()
    if (problems.length > 0 || heard.errors !== '') {
      if (line) line.lost += 1
      throw new Error([
        `FUNN_FAULTS_SEED=${seed + round} FUNN_FAULTS_ROUNDS=1: ${JSON.stringify(fault)} in ${known.inFlight ?? 'no act'}, acts ${acts.join(', ')}`,
        ...problems, heard.errors,
      ].join('\n'))
    }
    sweepFolder(study.path)
  }
  const total = [...figures.values()].reduce((sum, one) => ({ rounds: sum.rounds + one.rounds, midway: sum.midway + one.midway, opened: sum.opened + one.opened, lost: sum.lost + one.lost }))
  return [
    table(['killed during', 'rounds', 'midway', 'opened again', 'lost'], [...figures].map(([kind, one]) => [kind, one.rounds, one.midway, one.opened, one.lost])),
    `faults: ${name}: ${total.rounds} rounds killed, ${total.midway} of them in the middle of a write, ${total.opened} opened again, ${total.lost} acknowledged writes lost (seed ${seed})`,
  ].join('\n')
}
