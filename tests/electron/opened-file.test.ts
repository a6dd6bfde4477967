import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { commandIn, studyIn } from '../../electron/opened-file.ts'

const here = resolve('/studies/kari')

test('a study named on the command line is opened from the folder it was named in', () => {
  expect(studyIn(['funn', 'Fjordby.funn'], here)).toBe(join(here, 'Fjordby.funn'))
  expect(studyIn(['electron', '.', '--disable-gpu', 'mappe/Fjordby.FUNN'], here)).toBe(join(here, 'mappe', 'Fjordby.FUNN'))
})

test.each([[['funn']], [['x.funn']], [['funn', '--study.funn']], [['funn', 'Fjordby.funn-key']], [['funn', 'notat.docx']]])('%o opens no study', (words) => {
  expect(studyIn(words, here)).toBeUndefined()
})

test('what follows --cli is a command for the terminal', () => {
  expect(commandIn(['funn', '--cli', 'count', '--study', 's.funn'])).toEqual(['count', '--study', 's.funn'])
  expect(commandIn(['funn', '--cli'])).toEqual([])
  expect(commandIn(['funn', 's.funn'])).toBeUndefined()
})
