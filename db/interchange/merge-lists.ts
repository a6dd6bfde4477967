import type { OpenAlternative } from '../../codebook/interchange/open-assessment.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import { mergeMemos, type MergeContext } from './merge-context.ts'
import { bit } from './merge-register.ts'
import { given, joined, placesAfter } from './row-set.ts'

/** Merges summaries, findings, and all that the assessment of alternatives needs. */
export function mergeLists(context: MergeContext, file: OpenStudy): void {
  mergeSummaries(context, file)
  mergeFindings(context, file)
  mergeGoals(context, file)
  mergeAlternatives(context, file)
  mergeAssessments(context, file)
  mergeLetters(context, file)
}

function mergeSummaries({ sets, now }: MergeContext, file: OpenStudy): void {
  for (const summary of file.cellSummaries ?? []) {
    const codeId = sets.code.idOf(summary.code)
    const organisationId = sets.organisation.idOf(summary.organisation)
    const old = sets.cell_summary.find(joined(codeId, organisationId))
    sets.cell_summary.put({
      id: old?.id ?? sets.cell_summary.newId(undefined), code_id: codeId, organisation_id: organisationId, text: summary.text,
      updated_at: given(millisecondsOf(summary.updated), old?.text === summary.text ? old.updated_at : undefined, now),
    })
  }
}

function mergeFindings(context: MergeContext, file: OpenStudy): void {
  const { sets } = context
  const place = placesAfter(context.before.finding)
  for (const finding of file.findings ?? []) {
    const old = sets.finding.find(finding.key)
    const { id } = sets.finding.put({
      id: old?.id ?? sets.finding.newId(finding.id), key: finding.key, sentence: finding.sentence,
      code_id: given(typeof finding.code === 'string' ? sets.code.idOf(finding.code) : finding.code, old?.code_id, null),
      status: given(finding.status, old?.status, 'preliminary'), position: old?.position ?? place(),
    })
    for (const evidence of finding.evidence ?? []) {
      const known = sets.evidence.find(joined(id, evidence.coding))
      sets.evidence.put({
        id: known?.id ?? sets.evidence.newId(undefined), finding_id: id, coding_id: evidence.coding,
        relation: given(evidence.relation, known?.relation, 'supports'), note: given(evidence.note, known?.note, ''),
      })
    }
    mergeMemos(context, 'finding', id, finding.memos)
  }
}

function mergeGoals({ sets, before }: MergeContext, file: OpenStudy): void {
  const place = placesAfter(before.goal)
  for (const goal of file.goals ?? []) {
    const old = sets.goal.find(goal.key)
    sets.goal.put({
      id: old?.id ?? sets.goal.newId(goal.id), key: goal.key, kind: given(goal.kind, old?.kind, 'effect'), target: given(goal.target, old?.target, ''),
      text: goal.text, text_corrected: given(goal.textCorrected, old?.text_corrected, null), position: old?.position ?? place(),
    })
  }
  for (const question of file.instructionQuestions ?? []) {
    const part = question.part ?? ''
    const old = sets.instruction_question.find(joined(question.number, part))
    sets.instruction_question.put({
      id: old?.id ?? sets.instruction_question.newId(question.id), number: question.number, part, text: question.text,
      chapter: given(question.chapter, old?.chapter, ''), answered_in: given(question.answeredIn, old?.answered_in, ''),
    })
  }
}

function mergeAlternatives(context: MergeContext, file: OpenStudy): void {
  const { sets, before } = context
  const place = placesAfter(before.alternative)
  for (const alternative of file.alternatives ?? []) {
    const old = sets.alternative.find(alternative.key)
    const { id } = sets.alternative.put({
      id: old?.id ?? sets.alternative.newId(alternative.id), key: alternative.key, label: given(alternative.label, old?.label, alternative.key),
      text: given(alternative.text, old?.text, ''), is_reference: given(bit(alternative.reference), old?.is_reference, 0), position: old?.position ?? place(),
    })
    mergeArguments(context, id, alternative)
  }
  const criterionPlace = placesAfter(before.criterion)
  for (const criterion of file.criteria ?? []) {
    const old = sets.criterion.find(criterion.key)
    sets.criterion.put({
      id: old?.id ?? sets.criterion.newId(criterion.id), key: criterion.key, text: criterion.text,
      goals: given(criterion.goals && JSON.stringify(criterion.goals), old?.goals, '[]'), position: old?.position ?? criterionPlace(),
    })
  }
}

function mergeArguments({ sets, before }: MergeContext, alternativeId: string, alternative: OpenAlternative): void {
  for (const [side, texts] of [['pro', alternative.pros ?? []], ['con', alternative.cons ?? []]] as const) {
    const there = before.argument.filter((row) => row.alternative_id === alternativeId && row.side === side)
    const place = placesAfter(there)
    for (const text of missingTexts(texts, there.map((row) => row.text))) {
      sets.argument.put({ id: sets.argument.newId(undefined), alternative_id: alternativeId, side, text, position: place() })
    }
  }
}

function mergeAssessments({ sets, now }: MergeContext, file: OpenStudy): void {
  for (const score of file.assessments ?? []) {
    const alternativeId = sets.alternative.idOf(score.alternative)
    const criterionId = sets.criterion.idOf(score.criterion)
    const coderId = typeof score.coder === 'string' ? sets.coder.idOf(score.coder) : null
    const old = sets.assessment.find(joined(alternativeId, criterionId, coderId))
    sets.assessment.put({
      id: old?.id ?? sets.assessment.newId(undefined), alternative_id: alternativeId, criterion_id: criterionId, coder_id: coderId, score: score.score,
      reason: given(score.reason, old?.reason, ''), scored_at: given(millisecondsOf(score.scored), old?.score === score.score ? old.scored_at : undefined, now),
    })
  }
}

function mergeLetters({ sets, before, now }: MergeContext, file: OpenStudy): void {
  const place = placesAfter(before.letter)
  for (const letter of file.letters ?? []) {
    const old = sets.letter.find(letter.key)
    const { id } = sets.letter.put({
      id: old?.id ?? sets.letter.newId(letter.id), key: letter.key, kind: given(letter.kind, old?.kind, 'information'),
      title: given(letter.title, old?.title, letter.key), position: old?.position ?? place(),
    })
    for (const version of letter.versions ?? []) {
      const known = sets.letter_version.find(joined(id, version.version, version.language))
      sets.letter_version.put({
        id: known?.id ?? sets.letter_version.newId(version.id), letter_id: id, version: version.version, language: version.language,
        body: given(version.body, known?.body, ''), created_at: given(millisecondsOf(version.created), known?.created_at, now),
        locked_at: given(millisecondsOf(version.locked), known?.locked_at, null),
      })
    }
  }
}

/** Texts of a list that are not there yet; one that stands twice in the list is expected twice. */
function missingTexts(texts: readonly string[], there: readonly string[]): string[] {
  const left = [...there]
  return texts.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
