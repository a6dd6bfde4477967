import { describe, expect, test } from 'vitest'
import type { NoteLine } from '../../../codebook/interchange/notes-guide.ts'
import { needsAndAlternatives } from '../../../codebook/templates/needs-and-alternatives/index.ts'
import { undoLatest, type StudyFiles } from '../../../db/files.ts'
import { exportStudy } from '../../../db/interchange/export-study.ts'
import { importNotes, readGuidesOnce } from '../../../db/interchange/import-notes.ts'
import { importStudy } from '../../../db/interchange/import-study.ts'
import { layOutNotes } from '../../../db/interchange/lay-out-notes.ts'
import { findText } from '../../../db/search/find.ts'
import { listSteps } from '../../../db/undo/undo.ts'
import { newStudy } from '../../builders/blank-study.ts'

const now = Date.UTC(2026, 8, 30)

function lines(text: string): NoteLine[] {
  return text.split('\n').map((line) => ({ text: line, heading: false, listNumber: null }))
}

function importLines(files: StudyFiles, notes: readonly NoteLine[], session: string | null, coderId: string, at: number) {
  return importNotes(files, layOutNotes(notes, readGuidesOnce(files.study, session)()), session, coderId, at)
}

function answersOf(files: StudyFiles, code: string) {
  const session = exportStudy(files.study, null).sessions?.find((one) => one.code === code)
  return session?.answers?.map(({ question, text, codings }) => ({ question, text, ...(codings && { codings: codings.map(({ start, end, whole }) => whole ? { whole } : { start, end }) }) }))
}

/** A template study with one session in which question 9 is answered and coded. */
function studyWithSession() {
  const files = newStudy({ template: needsAndAlternatives })
  importStudy(files, {
    format: 'funn-study', version: 1, sessions: [{ code: 'I07', guide: 'VB-kommune', answers: [{ question: 9, text: 'Vi må møtes.', codings: [{ quote: 'møtes', code: 'B1' }, { whole: true, code: 'B2' }] }] }],
  }, files.coderId, now)
  return files
}

describe('notes without a session', () => {
  const notes = 'Navn: Kari Nordmann\nRolig samtale.\n\n1. Hva er din kommunes ambisjoner/mål på smartby-området?\nÅ bli best.\n\n9. Møteplasser.\n\n18. Ja, send invitasjon.'

  test('make a new draft with the guide that fits, in one step that undo takes back', () => {
    const files = newStudy({ template: needsAndAlternatives })
    const before = exportStudy(files.study, null)
    expect(importLines(files, lines(notes), null, files.coderId, now)).toEqual({ ok: true, value: { session: 'I01', answers: 3, leftOut: 2, mapped: 3, unmapped: 1 } })
    const [session] = exportStudy(files.study, null).sessions ?? []
    expect(session).toMatchObject({ code: 'I01', state: 'draft', guide: 'VB-kommune@1.0', held: null })
    expect(answersOf(files, 'I01')).toEqual([{ question: 1, text: 'Å bli best.' }, { question: 9, text: 'Møteplasser.' }, { question: null, text: 'Rolig samtale.' }])
    expect(findText(files.study, 'møteplass', 5).hits).toHaveLength(1)
    expect(listSteps(files.study, 1)).toMatchObject([{ name: 'import.notes' }])
    undoLatest(files)
    expect(exportStudy(files.study, null)).toEqual(before)
  })

  test('put names and the last question in the key file where it is open, and never in the study', () => {
    const files = newStudy({ template: needsAndAlternatives, key: true })
    expect(importLines(files, lines(notes), null, files.coderId, now)).toMatchObject({ ok: true, value: { leftOut: 0 } })
    expect(exportStudy(files.study, files.key).key).toEqual({
      answers: [{ session: 'I01', question: 18, state: 'answered', text: 'Ja, send invitasjon.' }],
      fields: [{ session: 'I01', section: 'S0', field: 'navn', text: 'Kari Nordmann' }],
    })
    expect(JSON.stringify(exportStudy(files.study, null))).not.toContain('Nordmann')
  })

  test('are one free note in a study without a guide', () => {
    const files = newStudy()
    importLines(files, lines('Løs prat.\n1. Punkt'), null, files.coderId, now)
    expect(answersOf(files, 'I01')).toEqual([{ question: null, text: 'Løs prat.\n1. Punkt' }])
  })
})

describe('notes for a session', () => {
  test('go below the text that is there, and its codings stay on their words', () => {
    const files = studyWithSession()
    expect(importLines(files, lines('9. Og snakke sammen.'), 'I07', files.coderId, now)).toMatchObject({ ok: true, value: { session: 'I07', answers: 1 } })
    expect(answersOf(files, 'I07')).toEqual([{ question: 9, text: 'Vi må møtes.\n\nOg snakke sammen.', codings: [{ whole: true }, { start: 6, end: 11 }] }])
  })

  test('are written once however often they are imported', () => {
    const files = studyWithSession()
    const notes = lines('Fra mobilen.\n\n9. Og snakke sammen.')
    importLines(files, notes, 'I07', files.coderId, now)
    const [first, steps] = [exportStudy(files.study, null), listSteps(files.study, 20)]
    expect(importLines(files, notes, 'I07', files.coderId, now + 1)).toMatchObject({ ok: true, value: { answers: 0 } })
    expect(exportStudy(files.study, null)).toEqual(first)
    expect(listSteps(files.study, 20)).toEqual(steps)
  })

  test('that is not there are refused', () => {
    const files = studyWithSession()
    expect(importLines(files, lines('9. Ja'), 'I99', files.coderId, now)).toEqual({ ok: false, failure: { kind: 'missing', what: 'session' } })
  })
})
