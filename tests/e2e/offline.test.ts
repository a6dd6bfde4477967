import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test, vi, type TestContext } from 'vitest'
import { checkWord } from '../../electron/exports/check-word.ts'
import { commandLineOf, commandLinePassphrase } from './command-line.ts'
import { ownDisplay, sharedFolder } from './launch.ts'
import { workInStudy } from './main-job.ts'
import { packedApp } from './packed.ts'
import { figuresOf, finishedTrace, readTrace, sumOf } from './socket-trace.ts'
import { launchShipped } from './through-pipe.ts'
import { traced } from './traced.ts'

/** Skips a proof that this system does not allow, and says so where everyone sees it. */
function skipUnless(context: TestContext, isPossible: boolean, why: string): void {
  if (isPossible) return
  console.log(`offline: NOT PROVEN here, ${why}`)
  context.skip(why)
}

/**
 * The main job as far as it needs no dialog: the command line makes the study, the window takes notes, codes and counts in it,
 * the command line writes the Word report. `program` is what starts the app for the n-th time.
 */
async function workWith(program: (start: number) => string, folder: string, userData: string): Promise<void> {
  const study = join(folder, 'Eksempel.funn')
  const report = join(folder, 'Eksempel.docx')
  const outcome = ({ status, stderr }: { status: number | null; stderr: string }) => ({ status, stderr })
  expect(outcome(commandLineOf(program(0))('example', '--out', study))).toMatchObject({ status: 0 })
  const { window: page, close } = await launchShipped(program(1), userData, [study])
  await page.getByLabel('Passordfrase', { exact: true }).fill(commandLinePassphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Nettverk for klimaomstilling i kommunene' }).waitFor()
  await workInStudy(page, 'Kommune 6')
  await close()
  expect(outcome(commandLineOf(program(2))('export', '--study', study, '--to', 'word', '--out', report))).toMatchObject({ status: 0 })
  expect(checkWord(readFileSync(report))).toEqual([])
  const found = JSON.parse(commandLineOf(program(3))('search', '--study', study, 'egenandel', '--json').stdout) as { hits: { session: string }[] }
  // The example has seventeen interviews; this one was taken in the window.
  expect(found.hits.map(({ session }) => session)).toContain('I18')
}

describe('as it is handed to users, the packed app', () => {
  test('opens no socket to a network while it does its work, by the record of its system calls', async (context) => {
    const { traces } = inject('launch')
    skipUnless(context, traces !== undefined, 'its system calls cannot be recorded')
    const { program } = packedApp('shipped')
    const [folder, records] = [sharedFolder(), sharedFolder()]
    await workWith((start) => traced(program, records, `start-${start}`), folder, sharedFolder())
    const all = await Promise.all([0, 1, 2, 3].map((start) => finishedTrace(join(records, `start-${start}`))))
    const sum = sumOf(all)
    console.log(`offline: packaged app and its command line, ${all.length} starts, ${figuresOf(sum)}`)
    expect(sum.internet).toEqual([])
    // Driven over a pipe: not even the test has a socket into the app.
    expect(sum.driver).toBe(0)
    // A window, its command lines and what they start: were there fewer, the record would have missed some.
    expect(sum.processes).toBeGreaterThan(4)
  })

  test('does its work where there is no network card, not even the machine\'s own loopback', async (context) => {
    const inside = process.getuid?.() === 0 ? ['unshare', '--net'] : ['unshare', '--map-current-user', '--net']
    const [unshare = '', ...words] = inside
    const cards = process.platform === 'linux' ? spawnSync(unshare, [...words, 'cat', '/proc/net/dev', '/proc/net/route'], { encoding: 'utf8' }) : undefined
    skipUnless(context, cards?.status === 0, 'the system gives no empty network namespace')
    // Two heads of tables, the loopback that is off, and no route.
    expect(cards?.stdout.split('\n').filter((line) => /^\s*\w+:/.test(line))).toEqual([expect.stringMatching(/^\s*lo:(\s+0)+$/)])
    const reach = spawnSync(unshare, [...words, process.execPath, '-e', `require('node:net').connect(9, '127.0.0.1').on('error', (error) => { console.log(error.code) })`], { encoding: 'utf8' })
    expect(reach.stdout.trim()).toBe('ENETUNREACH')

    const { program } = packedApp('shipped')
    const [folder, programs] = [sharedFolder(), sharedFolder()]
    const isolated = join(programs, 'isolated.sh')
    writeFileSync(isolated, `#!/bin/sh\nexec ${inside.join(' ')} '${program}' "$@"\n`)
    chmodSync(isolated, 0o755)
    await workWith(() => isolated, folder, sharedFolder())
    expect(readdirSync(folder).filter((name) => /\.(funn|docx)$/.test(name)).toSorted()).toEqual(['Eksempel.docx', 'Eksempel.funn'])
    console.log('offline: packaged app and its command line, 4 starts with no network card, all work done')
  })

  test('opens no door to its page, however it is started', async (context) => {
    const { traces } = inject('launch')
    skipUnless(context, traces !== undefined, 'its system calls cannot be recorded')
    const [records, userData] = [sharedFolder(), sharedFolder()]
    const { flags } = inject('launch')
    const start = (name: string) => spawn(traced(packedApp('shipped').program, records, name), [
      `--user-data-dir=${userData}`, ...flags, '--remote-debugging-port=0', '--remote-debugging-address=0.0.0.0', '--inspect=0', '--inspect-brk=0',
    ], { env: { ...process.env, DISPLAY: ownDisplay() }, stdio: 'ignore' })
    const first = start('first')
    await vi.waitUntil(() => readdirSync(userData).includes('SingletonLock'), { timeout: 30_000 })
    // A second start ends when the first has answered it, which it does when it is ready.
    expect((await once(start('second'), 'exit'))[0]).toBe(0)
    first.kill('SIGTERM')
    for (const name of ['first', 'second']) expect(await finishedTrace(join(records, name))).toMatchObject({ driver: 0, internet: [] })
    expect(existsSync(join(userData, 'DevToolsActivePort'))).toBe(false)
  })
})

test('the record shows every way out: a connection, a datagram, a question to a name server and a listener', async (context) => {
  skipUnless(context, inject('launch').traces !== undefined, 'system calls cannot be recorded')
  const records = sharedFolder()
  const ways = {
    connection: `require('node:net').connect(9, '127.0.0.1').on('error', () => {})`,
    datagram: `const s = require('node:dgram').createSocket('udp4'); s.send('x', 9, '127.0.0.1', () => { s.close() })`,
    question: `new (require('node:dns').Resolver)({ timeout: 100, tries: 1 }).resolve4('example.org', () => {})`,
    listener: `const s = require('node:net').createServer().listen(0, '0.0.0.0', () => { s.close() })`,
  }
  for (const [way, code] of Object.entries(ways)) {
    spawnSync(traced(process.execPath, records, way), ['-e', code], { timeout: 20_000 })
    const { internet, driver } = await finishedTrace(join(records, way))
    expect([way, internet.length > 0, driver]).toEqual([way, true, 0])
  }
})

test('a question to the kernel about a network card is no way out, and becomes one with the first address', () => {
  const asked = '7 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP) = 5<UDPv6:[81]>\n7 ioctl(5<UDPv6:[81]>, SIOCGIFNAME <unfinished ...>\n8 futex()\n7 <... ioctl resumed>, {ifr_ifindex=4}) = 0\n'
  const sent = '7 sendto(5<UDPv6:[81]>, ""..., 9, 0, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 9\n'
  const connected = '7 connect(5<UDPv6:[81]>, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 0\n'
  expect(readTrace(asked)).toMatchObject({ sockets: 1, cardQuestions: 1, internet: [] })
  expect(readTrace(asked + sent)).toMatchObject({ cardQuestions: 0, internet: [expect.any(String), expect.any(String)] as unknown })
  expect(readTrace(asked + connected).internet).toHaveLength(2)
})

test('the driver\'s own listener is known by its loopback address with no port named; another port, address or caller is a way out', () => {
  const listener = (address: string, port: string) => [
    '7 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 5<TCP:[81]>',
    `7 bind(5<TCP:[81]>, {sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}, 16) = 0`,
    `7 listen(5<TCP:[${address}:4000]>, 5) = 0`, '',
  ].join('\n')
  const caller = (address: string) => `7 accept4(5<TCP:[127.0.0.1:4000]>, {sa_family=AF_INET}, [16], 0) = 6<TCP:[127.0.0.1:4000->${address}:5000]>\n`
  expect(readTrace(listener('127.0.0.1', '0') + caller('127.0.0.1'))).toMatchObject({ driver: 2, internet: [] })
  expect(readTrace(listener('127.0.0.1', '4000')).internet).not.toEqual([])
  expect(readTrace(listener('0.0.0.0', '0')).internet).not.toEqual([])
  expect(readTrace(`${listener('127.0.0.1', '0')}7 connect(6<TCP:[82]>, {sa_family=AF_INET, sin_port=htons(4000), sin_addr=inet_addr("127.0.0.1")}, 16) = 0\n`).internet).toHaveLength(1)
})
