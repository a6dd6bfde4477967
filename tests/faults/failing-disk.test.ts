import { rmSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { freshStudy } from './pristine.ts'
import { chosen, randomFrom } from './random.ts'
import { countEnds, judgeAgain, type Refusals } from './refused.ts'
import { runWriter } from './run-writer.ts'
import { table } from './table.ts'
import { canTrace } from './tracing.ts'
import { allKinds, kinds } from './work.ts'

/** What a disk may answer, to which system call, and how acts may be refused then. */
const faults = [
  { name: 'full disk', call: 'pwrite64', error: 'ENOSPC', most: 120, refusals: ['disk-full'] },
  { name: 'failing write', call: 'pwrite64', error: 'EIO', most: 120, refusals: ['disk-failed', 'write-failed'] },
  { name: 'failing fsync', call: 'fsync', error: 'EIO', most: 16, refusals: ['disk-failed', 'write-failed'] },
  { name: 'failing truncation', call: 'ftruncate', error: 'EIO', most: 3, refusals: ['disk-failed', 'write-failed'] },
  { name: 'refused rename', call: 'rename', error: 'EACCES', most: 2, refusals: ['target-locked', 'not-writable'] },
]

it.runIf(canTrace())('says a full or failing disk as what it is, acknowledges nothing it did not take, and loses nothing acknowledged', { timeout: 600_000 }, async () => {
  const { seed, rounds } = chosen(40)
  const refusals = new Map<string, Refusals>(faults.map((fault) => [fault.name, new Map()]))
  for (let round = 0; round < rounds; round += 1) {
    const random = randomFrom(seed + round)
    const fault = faults[(seed + round) % faults.length] ?? faults[0]
    const kind = random.of(fault?.call === 'rename' ? ['export csv', 'export json', 'passphrase'] as const : allKinds)
    if (!fault) continue
    const withKey = kinds[kind] === 'both'
    const folder = freshStudy(inject('arena'), withKey, `disk-${round}`)
    const acts = Array.from({ length: 5 }, (_, at) => (at % 2 === 0 ? kind : random.of(['note', 'code', 'undo', 'session'] as const)))
    const first = 1 + random.below(fault.most)
    // Once, for a while, or from then on.
    const when = random.of([`${first}`, `${first}..${first + random.below(6)}`, `${first}+`])
    const heard = await runWriter(inject('writer'), { folder, seed: seed + round, withKey, acts }, { kind: 'inject', calls: fault.call, what: `error=${fault.error}:when=${when}` })
    countEnds(heard.lines, refusals.get(fault.name) ?? new Map())
    const problems = await judgeAgain(folder, withKey, heard.lines).catch((error: unknown) => [String(error)])
    const strange = heard.lines.flatMap((line) => (line.told === 'refused' && !fault.refusals.includes(line.failure.kind) ? [`${line.kind} was refused as ${JSON.stringify(line.failure)}`] : []))
    expect([...problems, ...strange, heard.errors].filter((one) => one !== ''), `FUNN_FAULTS_SEED=${seed + round} FUNN_FAULTS_ROUNDS=1: ${fault.name} at ${when}, acts ${acts.join(', ')}`).toEqual([])
    rmSync(folder, { recursive: true })
  }
  const lines = [...refusals].map(([name, ends]) => [name, ends.get('done') ?? 0, [...ends].filter(([end]) => end !== 'done').map(([end, count]) => `${count} ${end}`).join(', ')])
  process.stdout.write(`${table(['disk', 'acknowledged', 'refused'], lines)}\nfaults: on a failing disk: ${rounds} rounds, ${rounds} opened again, 0 acknowledged writes lost (seed ${seed})\n`)
})
