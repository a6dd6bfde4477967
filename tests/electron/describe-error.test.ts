import { expect, test } from 'vitest'
import { describeError } from '../../electron/describe-error.ts'

test('the message, which may quote an interview, is left out; the place in the code is kept', () => {
  const described = describeError(new TypeError('«Vi har aldri hatt råd til det», sa Kari\n    at Kari (hjemme.ts:1:2)'))
  expect(described.name).toBe('TypeError')
  expect(described.at[0]).toMatch(/^(\S+ \()?describe-error\.test\.ts:\d+:\d+\)?$/)
  expect(JSON.stringify(described)).not.toMatch(/Kari|hjemme|råd/)
})

test('what JSON.parse quotes from a text is left out', () => {
  const broken = (() => {
    try {
      return JSON.parse('Kari Nordmann') as unknown
    } catch (error) {
      return error
    }
  })()
  expect(JSON.stringify(describeError(broken))).not.toMatch(/Kari/)
})

test('folders, which hold the user\'s name, are left out', () => {
  const error = new Error('x')
  error.stack = 'Error: x\n    at open (C:\\Users\\Kari\\Funn\\main.js:10:3)\n    at file:///home/kari/funn/main.js:20:1\n    at async Object.call (/home/kari/a.js:1:2)'
  expect(describeError(error).at).toEqual(['open (main.js:10:3)', 'main.js:20:1', 'Object.call (a.js:1:2)'])
})

test('the system\'s code is kept where it looks like one', () => {
  expect(describeError(Object.assign(new Error('x'), { code: 'ENOSPC' })).code).toBe('ENOSPC')
  expect(describeError(Object.assign(new Error('x'), { code: 'Kari Nordmann' })).code).toBeNull()
  expect(describeError(Object.assign(new Error('x'), { name: 'Kari Nordmann' })).name).toBe('Error')
})

test('something thrown that is no error is named by its type only', () => {
  expect(describeError('Kari Nordmann')).toEqual({ name: 'string', code: null, at: [] })
})
