import { describe, expect, it } from 'vitest'
import { findText } from '../../../db/search/find.ts'
import type { SearchFilter } from '../../../db/search/search-filter.ts'
import { study as schema, type Store } from '../../../db/store.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { exampleStudy } from '../../builders/blank-study.ts'
import { watchStatements } from '../../builders/watch-statements.ts'

const everywhere: SearchFilter = { groupId: null, questionKey: null, codeId: null, coderId: null, state: null, wave: null }
const all = 100_000

const idsOf = (db: Store, sql: string): readonly string[] => db.connection.prepare<[], string>(sql).pluck().all()

/** Filters of every kind, each by itself and some together. */
function filtersOf(db: Store): readonly SearchFilter[] {
  const groups = idsOf(db, 'SELECT id FROM informant_group ORDER BY id')
  const questions = ['', ...idsOf(db, 'SELECT key FROM question ORDER BY key LIMIT 4')]
  const codes = idsOf(db, 'SELECT id FROM code ORDER BY id')
  const coders = idsOf(db, 'SELECT id FROM coder ORDER BY id')
  return [
    ...groups.map((groupId) => ({ groupId })), ...questions.map((questionKey) => ({ questionKey })), ...codes.map((codeId) => ({ codeId })), ...coders.map((coderId) => ({ coderId })),
    { state: 'locked' as const }, { state: 'draft' as const }, { wave: 1 }, { wave: 7 },
    ...codes.slice(0, 6).flatMap((codeId) => [{ codeId, coderId: coders[0] ?? '' }, { codeId, groupId: groups[1] ?? '' }]), { groupId: groups[0] ?? '', questionKey: questions[2] ?? '', wave: 1 },
  ].map((filter) => ({ ...everywhere, ...filter }))
}

/** The answers that a filter leaves, by single questions to the file. */
function leaves(db: Store, { groupId, questionKey, state, wave }: SearchFilter, answerId: string): boolean {
  const yes = (sql: string, ...values: readonly unknown[]) => db.connection.prepare(sql).get(answerId, ...values) !== undefined
  return (groupId === null || yes(`SELECT 1 FROM answer JOIN participant USING (session_id) JOIN informant ON informant.id = informant_id JOIN organisation_group USING (organisation_id)
      WHERE answer.id = ? AND participant.role = 'participant' AND organisation_group.group_id = ?`, groupId))
    && (questionKey !== '' || yes('SELECT 1 FROM answer WHERE id = ? AND guide_question_id IS NULL'))
    && (questionKey === null || questionKey === '' || yes('SELECT 1 FROM answer JOIN guide_question ON guide_question.id = guide_question_id JOIN question ON question.id = question_id WHERE answer.id = ? AND key = ?', questionKey))
    && (state === null || yes('SELECT 1 FROM answer JOIN session ON session.id = session_id WHERE answer.id = ? AND session.state = ?', state))
    && (wave === null || yes('SELECT 1 FROM answer JOIN session ON session.id = session_id JOIN wave ON wave.id = wave_id WHERE answer.id = ? AND wave.number = ?', wave))
}

describe('what a filter leaves', () => {
  it('is the same whether its answers are looked up first or asked about one by one', () => {
    const { study: db } = exampleStudy()
    const below = db.connection.prepare<[string, string | null, string | null, string, number, number], number>(`WITH RECURSIVE these(id) AS (VALUES (?) UNION SELECT code.id FROM code JOIN these ON code.parent_id = these.id)
      SELECT 1 FROM coding WHERE code_id IN these AND (? IS NULL OR coder_id = ?) AND answer_id = ? AND start_at < ? AND end_at > ?`)
    const byCoder = db.connection.prepare('SELECT 1 FROM coding WHERE coder_id = ? AND answer_id = ? AND start_at < ? AND end_at > ?')
    let found = 0
    for (const text of ['nettverk', 'kommune*', '*verk', 'nettverk kommune', '"det er"', 'finnesikke']) {
      const anywhere = findText(db, text, all).hits
      for (const filter of filtersOf(db)) {
        const wanted = anywhere.filter(({ answerId, start, end }) => leaves(db, filter, answerId)
          && (filter.codeId === null || below.get(filter.codeId, filter.coderId, filter.coderId, answerId, end, start) !== undefined)
          && (filter.coderId === null || filter.codeId !== null || byCoder.get(filter.coderId, answerId, end, start) !== undefined))
        expect(findText(db, text, all, filter).hits, JSON.stringify([text, filter])).toEqual(wanted)
        expect(findText(db, text, all, filter, undefined, 0).hits, JSON.stringify([text, filter])).toEqual(wanted)
        const few = findText(db, text, 3, filter)
        expect(few).toEqual({ hits: wanted.slice(0, 3), more: wanted.length > 3 })
        found += wanted.length
      }
    }
    expect(found).toBeGreaterThan(1000)
  })

  it('is known anew once something was written', () => {
    const { study: db } = exampleStudy()
    const filter = { ...everywhere, state: 'draft' as const }
    const before = findText(db, 'nettverk', all, filter).hits.length
    runStep(db, { name: 'session.advance', coderId: null, at: Date.UTC(2027, 0, 1) }, (writable) => writable.run(schema.updateTable('session').set({ state: 'draft' }).where('state', '!=', 'draft')))
    expect(findText(db, 'nettverk', all, filter).hits.length).toBeGreaterThan(before)
  })

  it('is found by indexes, one by one and looked up first', () => {
    for (const widest of [0, 5000]) {
      const { study: db } = exampleStudy()
      const watched = watchStatements(db)
      for (const filter of filtersOf(db)) findText(db, 'nettverk', 50, filter, undefined, widest)
      const asked = [...watched.texts].filter((sql) => /answer_search|FROM (answer|coding|session)\b/.test(sql))
      expect(asked.length).toBeGreaterThan(5)
      // The sessions are few: what is asked of them alone may go through them all.
      const scans = asked.flatMap((sql) => watched.planOf(sql).filter((line) => /^SCAN (answer|coding|participant|guide_question|informant|organisation_group)\b/.test(line) || line.startsWith('USE TEMP B-TREE')).map((line) => `${line} in ${sql}`))
      expect(scans).toEqual([])
    }
  })

  it('reads few texts for a common word in a rarely used code', () => {
    const { study: db } = exampleStudy()
    const rare = db.connection.prepare<[], { id: string; answers: number }>('SELECT code_id AS id, COUNT(DISTINCT answer_id) AS answers FROM coding GROUP BY code_id ORDER BY answers, code_id').get()
    if (rare === undefined) throw new Error('no coding')
    const watched = watchStatements(db)
    findText(db, 'er', all, { ...everywhere, codeId: rare.id })
    const [texts] = [...watched.texts].filter((sql) => sql.includes('answer.text AS text'))
    expect(texts).toContain('answer.search_id = ?')
    expect(watched.takeCounts().rows).toBeLessThan(1000)
  })
})
