import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

/*
 * Whatever the browser, React and its components complain about on the console (a list without keys, a field without a label,
 * a box that is measured again and again) fails the test that it happened in.
 */
let told: readonly MockInstance<(...words: readonly unknown[]) => void>[] = []

beforeEach(() => { told = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')] })

afterEach(() => {
  const complaints = told.flatMap(({ mock }) => mock.calls.map((words) => words.map(String).join(' ').slice(0, 500)))
  for (const spy of told) spy.mockRestore()
  expect(complaints).toEqual([])
})
