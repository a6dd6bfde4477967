import { columnLabel } from '../../codebook/analysis/column-label.ts'
import { countTogether } from '../../codebook/analysis/cooccurrence.ts'
import { disclosedMatrix } from '../../codebook/analysis/disclosed-matrix.ts'
import { isTag } from '../../codebook/codes/is-tag.ts'
import { passagesBehind } from '../../codebook/analysis/passages-behind.ts'
import { fail, ok } from '../../codebook/result.ts'
import { orderedCodes } from '../../db/queries/codes.ts'
import { groupsOfSessions, placeOfCoding, readPassages } from '../../db/queries/passages.ts'
import { findText } from '../../db/search/find.ts'
import { seenFacts } from '../host/blindness.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { namesOf } from './session-names.ts'

export const analysisHandlers: HandlersOf<'matrix.get' | 'matrix.passages' | 'cooccurrence.get' | 'search.find'> = {
  'matrix.get': withStudy((open, request) => {
    const facts = seenFacts(open, request.filter.waveId)
    const { columns, rows, interviewed } = disclosedMatrix(facts, request.unit, request.filter, request.profile)
    const codes = orderedCodes(open.db)
    const levels = new Map<string | null, number>([[null, 0]])
    return ok({
      unit: request.unit, profile: request.profile,
      columns: columns.map(({ groups, size }) => ({
        ...columnLabel(facts.groups, groups, interviewed), size, groupIds: groups.map((group) => facts.groups[group]?.id ?? ''),
      })),
      rows: rows.flatMap(({ code: index, ...counts }) => {
        const code = codes[index]
        if (!code || isTag(facts.codes[index] ?? {}) !== (request.codes === 'tags')) return []
        const level = (levels.get(code.parent_id) ?? 0) + 1
        levels.set(code.id, level)
        if (request.codes === 'categories' && level > 1) return []
        return [{
          codeId: code.id, key: code.key, label: code.label, definition: code.definition, level, parentId: code.parent_id,
          stanceRequired: code.stance_required === 1, ...counts, cells: [...counts.cells],
        }]
      }),
    })
  }),
  'matrix.passages': withStudy((open, { filter, ...query }) => {
    const after = query.after === null ? null : placeOfCoding(open.db, query.after)
    if (after === undefined) return fail({ kind: 'missing', what: 'coding' })
    const { rows, total } = passagesBehind(seenFacts(open, filter.waveId), { ...query, filter, after })
    const passages = readPassages(open.db, rows)
    const sessions = passages.map((passage) => passage.sessionId)
    const [names, groups] = [namesOf(open, sessions), groupsOfSessions(open.db, sessions)]
    return ok({
      total,
      passages: passages.map((passage) => ({ ...passage, organisation: names(passage.sessionId), groupKey: groups.get(passage.sessionId) ?? null })),
    })
  }),
  'cooccurrence.get': withStudy((open, { unit, nearness, filter }) => {
    const facts = seenFacts(open, filter.waveId)
    const { alone, pairs } = countTogether(facts, unit, nearness, filter)
    const tags = new Set(facts.codes.flatMap((code, at) => (isTag(code) ? [at] : [])))
    const idOf = (code: number) => facts.codes[code]?.id ?? ''
    return ok({
      codes: facts.codes.flatMap((code, at) => (isTag(code) ? [] : [{ codeId: code.id, key: code.key, mentioned: alone[at] ?? 0 }])),
      pairs: pairs.filter(({ left, right }) => !tags.has(left) && !tags.has(right)).map(({ left, right, units, passages }) => ({ left: idOf(left), right: idOf(right), together: units, passages })),
    })
  }),
  'search.find': withStudy((open, { text, limit, filter }) => {
    const { hits, ...found } = findText(open.db, text, limit, filter, open.heldBack)
    const names = namesOf(open, hits.map((hit) => hit.sessionId))
    return ok({ ...found, hits: hits.map((hit) => ({ ...hit, organisation: names(hit.sessionId) })) })
  }),
}
