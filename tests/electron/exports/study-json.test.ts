import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OpenStudy } from '../../../codebook/interchange/open-study.ts'
import { exportInParts, exportStudy } from '../../../db/interchange/export-study.ts'
import { countQuotable, passageReader, quotableSessions } from '../../../db/queries/quotable-passages.ts'
import { studyJson } from '../../../electron/exports/study-json.ts'
import { exampleStudy, newStudy } from '../../builders/blank-study.ts'
import { randomOpenStudy } from '../../builders/random-open-study.ts'

/** The study split where its sessions stand, written piece by piece. */
function inPieces(study: OpenStudy): string {
  const fields = Object.entries(study)
  const at = fields.findIndex(([name]) => name === 'sessions')
  const sessions = study.sessions ?? []
  const [before, after] = at < 0 ? [fields, []] : [fields.slice(0, at), fields.slice(at + 1)]
  return [
    studyJson.before(Object.fromEntries(before), sessions.length > 0),
    ...sessions.map((session, index) => studyJson.session(session, index === 0)),
    studyJson.after(Object.fromEntries(after), sessions.length > 0),
  ].join('')
}

test('the pieces of any study are the text that JSON.stringify gives', () => {
  fc.assert(fc.property(randomOpenStudy(true), (study) => {
    expect(inPieces(study)).toBe(`${JSON.stringify(study, null, 2)}\n`)
  }), { numRuns: 40 })
})

test('a study read in parts is the study read at once', () => {
  for (const { study, key } of [exampleStudy(), newStudy({ key: true })]) {
    const { before, sessions, read, after } = exportInParts(study, key)
    const all = sessions.flatMap((session) => read([session]))
    expect({ ...before(), ...(all.length === 0 ? {} : { sessions: all }), ...after() }).toEqual(exportStudy(study, key))
    expect(sessions.length === 0 ? [] : read(sessions)).toEqual(all)
  }
})

test('counts the passages that can be quoted as they are read', () => {
  const { study } = exampleStudy()
  const read = passageReader(study)
  const sessions = quotableSessions(study)
  expect(sessions.map((session) => countQuotable(study, session))).toEqual(sessions.map((session) => read([session]).length))
  expect(sessions.some((session) => countQuotable(study, session) > 0)).toBe(true)
})
