import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { fromJson, stringList } from '../rows.ts'
import { by, listed, memosIn, timeOrNull, type RowNames } from './row-names.ts'
import { exportDoubleCodings } from './export-double-coding.ts'
import type { ListRows } from './study-rows.ts'

/** The flat lists of a study: summaries, findings, and all that the assessment of alternatives needs. */
export function exportLists(rows: ListRows, names: RowNames): Partial<OpenStudy> {
  const memosOf = memosIn(rows.memo, names)
  return {
    ...listed('cellSummaries', rows.cell_summary.map((summary) => ({
      code: names.code(summary.code_id), organisation: names.organisation(summary.organisation_id), text: summary.text, updated: writtenTime(summary.updated_at),
    })).toSorted(by((summary) => [summary.code, summary.organisation]))),
    ...listed('findings', rows.finding.map((finding) => ({
      id: finding.id, key: finding.key, sentence: finding.sentence, code: names.code(finding.code_id), status: finding.status,
      ...listed('evidence', rows.evidence.filter((row) => row.finding_id === finding.id).map((row) => ({
        coding: row.coding_id, relation: row.relation, note: row.note,
      }))),
      ...memosOf('finding', finding.id),
    }))),
    ...listed('goals', rows.goal.map((goal) => ({
      id: goal.id, key: goal.key, kind: goal.kind, target: goal.target, text: goal.text, textCorrected: goal.text_corrected,
    }))),
    ...listed('instructionQuestions', rows.instruction_question.map((question) => ({
      id: question.id, number: question.number, part: question.part, text: question.text, chapter: question.chapter, answeredIn: question.answered_in,
    }))),
    ...listed('alternatives', rows.alternative.map((alternative) => {
      const side = (wanted: 'pro' | 'con') => rows.argument
        .filter((row) => row.alternative_id === alternative.id && row.side === wanted).map((row) => row.text)
      return {
        id: alternative.id, key: alternative.key, label: alternative.label, text: alternative.text, reference: alternative.is_reference === 1,
        ...listed('pros', side('pro')), ...listed('cons', side('con')),
      }
    })),
    ...listed('criteria', rows.criterion.map((criterion) => ({
      id: criterion.id, key: criterion.key, text: criterion.text, goals: fromJson(stringList, criterion.goals),
    }))),
    ...listed('assessments', rows.assessment.map((score) => ({
      alternative: names.alternative(score.alternative_id), criterion: names.criterion(score.criterion_id), coder: names.coder(score.coder_id),
      score: score.score, reason: score.reason, scored: writtenTime(score.scored_at),
    })).toSorted(by((score) => [score.alternative, score.criterion, score.coder ?? '']))),
    ...listed('dimensions', rows.dimension.map((dimension) => ({
      id: dimension.id, key: dimension.key, label: dimension.label,
      ...listed('values', rows.dimension_value.filter((value) => value.dimension_id === dimension.id)
        .map((value) => ({ label: value.label, suggestedType: value.suggested_type }))),
    }))),
    ...listed('networks', rows.network.map((network) => ({
      id: network.id, key: network.key, name: network.name, nameCorrected: network.name_corrected, description: network.description,
      reach: network.reach, reachValues: fromJson(stringList, network.reach_values), fee: network.fee, feeNote: network.fee_note, url: network.url, kind: network.kind,
    }))),
    ...listed('successCriteria', rows.success_criterion.map((criterion) => ({
      id: criterion.id, key: criterion.key, label: criterion.label, source: criterion.source,
    }))),
    ...listed('doubleCodings', exportDoubleCodings(rows, names)),
    ...listed('letters', rows.letter.map((letter) => ({
      id: letter.id, key: letter.key, kind: letter.kind, title: letter.title,
      ...listed('versions', rows.letter_version.filter((version) => version.letter_id === letter.id).map((version) => ({
        id: version.id, version: version.version, language: version.language, body: version.body,
        created: writtenTime(version.created_at), locked: timeOrNull(version.locked_at),
      }))),
    }))),
  }
}
