import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, '../../electron/no-core-dump.ts')

/** The kernel's record of what of a process goes into a dump, before and after. */
const script = `
const { readFileSync } = await import('node:fs')
const read = () => readFileSync('/proc/self/coredump_filter', 'utf8').trim()
const before = read()
const { keepMemoryOutOfDumps } = await import(${JSON.stringify(program)})
keepMemoryOutOfDumps()
const { execFileSync } = await import('node:child_process')
const inherited = execFileSync('cat', ['/proc/self/coredump_filter'], { encoding: 'utf8' }).trim()
const limit = () => /^Max core file size +(\\S+ +\\S+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))[1].replace(/ +/, ' ')
for (let waited = 0; waited < 5000 && limit() !== '0 0'; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20))
console.log(JSON.stringify([before, read(), inherited, limit()]))
`

test.runIf(process.platform === 'linux')('no memory goes into a dump of this process, nor of one that it starts, and soon there is no dump at all', () => {
  const { stdout } = spawnSync('/bin/sh', ['-c', 'ulimit -c unlimited 2>/dev/null; exec "$0" --input-type=module -e "$1"', process.execPath, script], { encoding: 'utf8' })
  const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0
  expect(JSON.parse(stdout)).toEqual([expect.not.stringMatching(/^0+$/), '00000000', '00000000', hasPrlimit ? '0 0' : expect.any(String)])
})
