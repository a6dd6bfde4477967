import { afterEach, beforeEach, expect } from 'vitest'

/*
 * Whatever React and its components complain about on the console (a list without keys, a field without a label, a state
 * set in a component that is gone) fails the test that it happened in.
 */
const [error, warn] = [console.error, console.warn]
let complaints: string[] = []

beforeEach(() => {
  complaints = []
  const keep = (tell: typeof error) => (...words: readonly unknown[]) => {
    complaints.push(words.map(String).join(' ').slice(0, 500))
    tell(...words)
  }
  console.error = keep(error)
  console.warn = keep(warn)
})

afterEach(() => { expect(complaints).toEqual([]) })
