import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { countMatrix } from '../../../codebook/analysis/count-matrix.ts'
import { noFilter } from '../../../codebook/analysis/counting-facts.ts'
import type { CountingUnit } from '../../../codebook/analysis/unit.ts'
import type { OpenStudy } from '../../../codebook/interchange/open-study.ts'
import { parseOpenStudy } from '../../../codebook/interchange/parse-open-study.ts'
import { needsAndAlternatives } from '../../../codebook/templates/needs-and-alternatives/index.ts'
import { redoLatest, undoLatest } from '../../../db/files.ts'
import { exportStudy } from '../../../db/interchange/export-study.ts'
import { importStudy } from '../../../db/interchange/import-study.ts'
import { Counting } from '../../../db/counting/counting.ts'
import { findText } from '../../../db/search/find.ts'
import { listSteps } from '../../../db/undo/undo.ts'
import { newStudy } from '../../builders/blank-study.ts'

const now = Date.UTC(2026, 8, 30)
const f1 = parsed(readFileSync(new URL('../../fixtures/f1.json', import.meta.url), 'utf8'))

function parsed(text: string): OpenStudy {
  const result = parseOpenStudy(text)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** A small file around the parts that a test is about. */
function file(parts: Partial<OpenStudy>): OpenStudy {
  return { format: 'funn-study', version: 1, ...parts }
}

describe('fixture F1', () => {
  test.each<[CountingUnit, number, number | null]>([['organisation', 2, 3], ['informant', 3, 4], ['session', 3, 4], ['segment', 6, null]])(
    'counts by %s as %i of %s',
    (unit, mentioned, asked) => {
      const study = newStudy()
      const counting = new Counting(study.study)
      expect(counting.facts(null).sessions).toEqual([])
      expect(importStudy(study, f1, study.coderId, now)).toEqual({ ok: true, value: { answers: 6, codings: 6 } })
      const [row] = countMatrix(counting.facts(null), unit, noFilter, [[0], [1], [2]])
      expect(row?.total).toMatchObject({ mentioned, asked })
      if (unit === 'organisation') expect(row?.total.notAsked).toBe(1)
    },
  )
})

describe('importing', () => {
  test('twice changes nothing the second time, not even the history', () => {
    const study = newStudy()
    importStudy(study, f1, study.coderId, now)
    const [steps, first] = [listSteps(study.study, 10), exportStudy(study.study, null)]
    expect(importStudy(study, f1, study.coderId, now + 1000)).toEqual({ ok: true, value: { answers: 0, codings: 0 } })
    expect(exportStudy(study.study, null)).toEqual(first)
    expect(listSteps(study.study, 10)).toEqual(steps)
  })

  test('is one step that undo takes back and redo does again, search included', () => {
    const study = newStudy()
    const before = exportStudy(study.study, null)
    importStudy(study, f1, study.coderId, now)
    const after = exportStudy(study.study, null)
    expect(listSteps(study.study, 1)).toMatchObject([{ name: 'import.json', coderId: study.coderId }])
    undoLatest(study)
    expect(exportStudy(study.study, null)).toEqual(before)
    expect(findText(study.study, 'møteplass', 10).hits).toEqual([])
    redoLatest(study)
    expect(exportStudy(study.study, null)).toEqual(after)
    expect(findText(study.study, 'møteplass', 10).hits).toHaveLength(2)
  })

  test('reuses groups, codes and guides of the template by their keys', () => {
    const study = newStudy({ template: needsAndAlternatives })
    const before = exportStudy(study.study, null)
    const result = importStudy(study, file({
      codes: [{ key: 'B1', definition: 'Ny definisjon' }, { key: 'B1.9', label: 'Egen kode', parent: 'B1' }],
      organisations: [{ code: 'Kommune 1', group: 'G1' }],
      sessions: [{ code: 'I01', guide: 'VB-kommune', answers: [{ question: 9, text: 'Et sted å møtes.', codings: [{ whole: true, code: 'B1.9' }] }] }],
    }), study.coderId, now)
    expect(result).toMatchObject({ ok: true })
    const after = exportStudy(study.study, null)
    expect(after.groups).toEqual(before.groups)
    expect(after.guides).toEqual(before.guides)
    const old = before.codes?.find((code) => code.key === 'B1')
    expect(after.codes?.find((code) => code.key === 'B1')).toEqual({ ...old, definition: 'Ny definisjon' })
    expect(after.codes?.find((code) => code.key === 'B1.9')).toMatchObject({ label: 'Egen kode', parent: 'B1', color: old?.color })
    expect(after.codes).toHaveLength((before.codes?.length ?? 0) + 1)
  })

  test('keeps ids as they are given and makes those that are not', () => {
    const study = newStudy()
    importStudy(study, file({
      organisations: [{ id: 'org-1', code: 'O1' }, { code: 'O2' }],
      sessions: [{ id: 'ses.1', code: 'S1', answers: [{ id: 'note_1', text: 'En merknad.' }] }],
    }), study.coderId, now)
    const after = exportStudy(study.study, null)
    expect(after.organisations?.[0]?.id).toBe('org-1')
    expect(after.organisations?.[1]?.id).toMatch(/^[0-9a-f-]{36}$/)
    expect(after.sessions?.[0]).toMatchObject({ id: 'ses.1', answers: [{ id: 'note_1', question: null, text: 'En merknad.' }] })
  })

  test('changes what the file says and leaves the rest', () => {
    const study = newStudy()
    importStudy(study, f1, study.coderId, now)
    importStudy(study, file({ organisations: [{ code: 'O1', language: 'nn' }], study: { client: 'Departementet' } }), study.coderId, now)
    const after = exportStudy(study.study, null)
    expect(after.organisations?.[0]).toMatchObject({ code: 'O1', language: 'nn', note: 'Fjordby', groups: [{ wave: 1, group: 'G1' }] })
    expect(after.study).toMatchObject({ title: 'Telling i fire virksomheter', client: 'Departementet' })
  })

  test('cleans texts on the way in', () => {
    const study = newStudy()
    importStudy(study, file({ sessions: [{ code: 'S1', answers: [{ text: 'A\u030A\r\nlinje to' }] }] }), study.coderId, now)
    expect(exportStudy(study.study, null).sessions?.[0]?.answers?.[0]?.text).toBe('Å\nlinje to')
  })

  test('takes the file\'s coder in place of a nameless one that has done nothing', () => {
    const study = newStudy()
    importStudy(study, file({ coders: [{ key: 'KN', label: 'Kari' }, { key: 'OL', label: 'Ola' }] }), study.coderId, now)
    expect(exportStudy(study.study, null).coders).toEqual([{ key: 'KN', label: 'Kari' }, { key: 'OL', label: 'Ola' }])
  })

  test('refuses a new text where codings would lose their place, and changes nothing', () => {
    const study = newStudy()
    importStudy(study, f1, study.coderId, now)
    const before = exportStudy(study.study, null)
    const result = importStudy(study, file({
      organisations: [{ code: 'O9' }],
      sessions: [{ code: 'E2', answers: [{ question: 1, text: 'Noe helt annet.' }] }],
    }), study.coderId, now)
    expect(result).toEqual({ ok: false, failure: { kind: 'invalid-json', where: 'sessions[0].answers[0].text', problem: 'text-changed' } })
    expect(exportStudy(study.study, null)).toEqual(before)
  })

  test('leaves the file byte for byte as it was when it refuses', () => {
    const study = newStudy()
    importStudy(study, f1, study.coderId, now)
    study.study.connection.pragma('wal_checkpoint(TRUNCATE)')
    const before = readFileSync(study.study.path)
    const result = importStudy(study, file({ informants: [{ code: 'I9', organisation: 'finnes ikke' }] }), study.coderId, now)
    expect(result).toEqual({ ok: false, failure: { kind: 'invalid-json', where: 'informants[0].organisation', problem: 'unknown-reference' } })
    study.study.connection.pragma('wal_checkpoint(TRUNCATE)')
    expect(readFileSync(study.study.path).equals(before)).toBe(true)
  })
})

describe('names of people', () => {
  const withNames = file({
    organisations: [{ code: 'O1' }], informants: [{ code: 'P01', organisation: 'O1' }],
    guides: [{ key: 'g', versions: [{ sections: [{ key: 'S0', fields: [{ key: 'navn' }], questions: [{ number: 1, text: 'Vil du bli med?', storage: 'key' }] }] }] }],
    sessions: [{ code: 'S1', guide: 'g', participants: ['P01'] }],
    key: {
      identities: [{ organisation: 'O1', name: 'Fjordby kommune' }, { informant: 'P01', name: 'Kari Nordmann', role: 'rådgiver' }],
      answers: [{ session: 'S1', question: 1, text: 'Ja, gjerne.' }],
      fields: [{ session: 'S1', section: 'S0', field: 'navn', text: 'Kari Nordmann' }],
      consents: [{ informant: 'P01', item: 'participate', state: 'given', decided: '2026-09-01' }],
    },
  })

  test('are refused while the key file is closed', () => {
    const study = newStudy()
    expect(importStudy(study, withNames, study.coderId, now)).toEqual({ ok: false, failure: { kind: 'no-key' } })
    expect(exportStudy(study.study, null).organisations).toBeUndefined()
  })

  test('go to the key file, come back from it, and are undone with the study in one step', () => {
    const study = newStudy({ key: true })
    const before = exportStudy(study.study, study.key)
    importStudy(study, withNames, study.coderId, now)
    const after = exportStudy(study.study, study.key)
    expect(after.key).toEqual({
      identities: [
        { informant: 'P01', name: 'Kari Nordmann', role: 'rådgiver', email: '', phone: '' },
        { organisation: 'O1', name: 'Fjordby kommune', role: '', email: '', phone: '' },
      ],
      answers: [{ session: 'S1', question: 1, state: 'answered', text: 'Ja, gjerne.' }],
      fields: [{ session: 'S1', section: 'S0', field: 'navn', text: 'Kari Nordmann' }],
      consents: [{ informant: 'P01', item: 'participate', state: 'given', decided: '2026-09-01T00:00:00.000Z', channel: '', letterVersion: '' }],
    })
    expect(JSON.stringify(exportStudy(study.study, null))).not.toContain('Nordmann')
    undoLatest(study)
    expect(exportStudy(study.study, study.key)).toEqual(before)
  })
})
