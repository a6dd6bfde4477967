import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { readInParts, partsTogether, type Making } from '../../../electron/exports/read-in-parts.ts'
import type { OpenStudy } from '../../../electron/host/open-study.ts'
import { testHost, keyPassphrase, passphrase } from '../../builders/open-host.ts'

async function example() {
  const test = testHost()
  await test.ask('study.example', { file: 'study.funn', passphrase, key: { file: 'study.funn-key', passphrase: keyPassphrase } })
  const open = test.host.open
  if (!open) throw new Error('nothing is open')
  const sessions = await test.ask('session.list', {})
  const answerOf = async (session: string) => (await test.ask('session.open', { id: session })).answers.find((one) => one.text !== '')
  const [code] = (await test.ask('codebook.list', {})).filter((one) => !one.stanceRequired)
  return {
    ...test, open, sessions: sessions.map((session) => session.id), coded: sessions.filter((one) => one.kind === 'interview').map((one) => one.id),
    addCoding: async (session: string) => {
      await test.ask('coding.add', { answerId: (await answerOf(session))?.id ?? '', start: 0, end: 4, wholeAnswer: false, codeId: code?.id ?? '', stance: null, facet: null })
    },
  }
}

/** Notes what is made when; `between` is called before each part but the first. */
function noting(sessions: readonly string[], between: (part: number) => Promise<unknown> | undefined = () => undefined) {
  const made: string[][] = []
  let begun = 0
  const begin = (): Making<string> => {
    begun += 1
    return {
      parts: sessions,
      async make(some) {
        made.push([...some])
        await between(made.length)
      },
      end: () => 'ended',
    }
  }
  return { made, begin, get begun() { return begun } }
}

/** Sessions and so many others that each write to a session is followed. */
const withMany = (sessions: readonly string[]) => [...sessions, ...Array.from({ length: 41 }, (_, at) => `session ${at}`)]

const wanted = { onRead: () => undefined, isWanted: () => true }
const read = (open: OpenStudy, noted: { begin: () => Making<string> }) => readInParts(open, noted.begin, wanted)

test('reads a bounded number of sessions at a time, each once, and lets others in between two parts', async () => {
  const { open, sessions } = await example()
  const noted = noting(sessions)
  const done = new AbortController()
  const reading = read(open, noted).finally(() => done.abort())
  let others = 0
  while (!done.signal.aborted) {
    others += 1
    await setImmediate()
  }
  expect(await reading).toBe('ended')
  expect(noted.made.flat()).toEqual(sessions)
  expect(noted.made.length).toBe(Math.ceil(sessions.length / partsTogether))
  expect(Math.max(...noted.made.map((some) => some.length))).toBeLessThanOrEqual(partsTogether)
  expect(others).toBeGreaterThanOrEqual(noted.made.length)
})

test('reads a session that was written to once more, and nothing else', async () => {
  const { open, sessions, coded, addCoding } = await example()
  const [first = ''] = coded
  const many = withMany(sessions)
  const noted = noting(many, (part) => (part === Math.ceil(many.length / partsTogether) ? addCoding(first) : undefined))
  expect(await read(open, noted)).toBe('ended')
  expect(noted.begun).toBe(1)
  expect(noted.made.flat()).toEqual([...many, first])
})

test('reads a small study anew when it was written to, and ends when it is not', async () => {
  const { open, sessions, coded, addCoding } = await example()
  const [first = ''] = coded
  const last = Math.ceil(sessions.length / partsTogether)
  const noted = noting(sessions, (part) => (part === last ? addCoding(first) : undefined))
  expect(await read(open, noted)).toBe('ended')
  expect(noted.begun).toBe(2)
  expect(noted.made.flat()).toEqual([...sessions, ...sessions])
})

test('reads a session once more that is written to while it is being made', async () => {
  const { open, coded, addCoding } = await example()
  const [only = ''] = coded
  const noted = noting([only], (part) => (part < 4 ? addCoding(only) : undefined))
  expect(await read(open, noted)).toBe('ended')
  expect(noted.made).toEqual([[only], [only], [only], [only]])
})

test.each([['a small study', (sessions: readonly string[]) => sessions], ['a large one', withMany]])('begins anew when a list of %s changes, and when the key file does', async (_, size) => {
  const { open, sessions: own, ask } = await example()
  const sessions = size(own)
  const label = (part: number) => (part === 1 ? ask('study.edit', { title: 'Nytt navn' }) : undefined)
  const noted = noting(sessions, label)
  expect(await read(open, noted)).toBe('ended')
  expect(noted.begun).toBe(2)
  expect(noted.made.flat()).toEqual([...sessions.slice(0, partsTogether), ...sessions])
  const { organisations } = await ask('register.list', {})
  const [organisation] = organisations
  const named = noting(sessions, (part) => (part === 1 ? ask('register.saveOrganisation', {
    id: organisation?.id ?? '', name: 'Sørvik kommune', groupId: organisation?.groupId ?? '', language: 'nb', allowDuplicate: true,
  }) : undefined))
  expect(await read(open, named)).toBe('ended')
  expect(named.begun).toBe(2)
})

test('stops between two parts when it is wanted no more, also when the study is closed', async () => {
  const { open, sessions, ask, host } = await example()
  const noted = noting(sessions)
  expect(await readInParts(open, noted.begin, { ...wanted, isWanted: () => false })).toBeNull()
  expect(noted.made).toHaveLength(1)
  const closed = noting(sessions, () => ask('study.close', {}))
  expect(await readInParts(open, closed.begin, { ...wanted, isWanted: () => host.open === open })).toBeNull()
  expect(closed.made).toHaveLength(1)
})
