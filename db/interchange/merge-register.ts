import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import { mergeMemos, type MergeContext } from './merge-context.ts'
import { given, joined, placesAfter } from './row-set.ts'

/** Merges the study's own facts, its waves, coders, questions and groups. */
export function mergeRegister(context: MergeContext, file: OpenStudy): void {
  const { sets } = context
  mergeFacts(context, file)
  for (const wave of file.waves ?? []) {
    const old = sets.wave.find(joined(wave.number))
    sets.wave.put({
      id: old?.id ?? sets.wave.newId(wave.id), number: wave.number, label: given(wave.label, old?.label, String(wave.number)),
      started_at: given(millisecondsOf(wave.started), old?.started_at, null), ended_at: given(millisecondsOf(wave.ended), old?.ended_at, null),
    })
  }
  const place = placesAfter(context.before.research_question)
  const questions = file.researchQuestions ?? []
  for (const question of questions) {
    const old = sets.research_question.find(question.key)
    sets.research_question.put({
      id: old?.id ?? sets.research_question.newId(question.id), key: question.key, label: given(question.label, old?.label, question.key),
      facet: given(question.facet, old?.facet, null), chapter: given(question.chapter, old?.chapter, ''), parent_id: old?.parent_id ?? null, position: old?.position ?? place(),
    })
  }
  // Parents last, when every question has its id.
  for (const { key, parent } of questions) {
    const row = sets.research_question.find(key)
    if (row && parent !== undefined) sets.research_question.put({ ...row, parent_id: parent === null ? null : sets.research_question.idOf(parent) })
  }
  const groupPlace = placesAfter(context.before.informant_group)
  for (const group of file.groups ?? []) {
    const old = sets.informant_group.find(group.key)
    sets.informant_group.put({
      id: old?.id ?? sets.informant_group.newId(group.id), key: group.key, label: given(group.label, old?.label, group.key),
      parent: given(group.parent, old?.parent, 'virksomhet'), population_public: given(bit(group.populationPublic), old?.population_public, 0),
      short_label: given(group.short, old?.short_label, ''),
      population_size: given(group.populationSize, old?.population_size, null), singular: given(bit(group.singular), old?.singular, 0),
      position: old?.position ?? groupPlace(),
    })
  }
}

function mergeFacts(context: MergeContext, { study }: OpenStudy): void {
  const row = context.sets.study.find('study')
  if (!study || !row) return
  context.sets.study.put({
    ...row, title: study.title ?? row.title, firm: study.firm ?? row.firm, client: study.client ?? row.client,
    client_partner: study.clientPartner ?? row.client_partner, language: study.language ?? row.language,
    fictive: given(bit(study.fictive), row.fictive, 0), template_key: given(study.template, row.template_key, null),
    period_from: given(millisecondsOf(study.periodFrom), row.period_from, null), period_to: given(millisecondsOf(study.periodTo), row.period_to, null),
    legal_basis: given(study.legalBasis, row.legal_basis, null), controller_role: given(study.controllerRole, row.controller_role, null),
    deletion_date: given(millisecondsOf(study.deletionDate), row.deletion_date, null),
    created_at: given(millisecondsOf(study.created), row.created_at, context.now),
  })
  mergeMemos(context, 'study', row.id, study.memos)
}

/** Merges organisations with their groups, and informants. */
export function mergeOrganisations({ sets }: MergeContext, file: OpenStudy): void {
  const [onlyWave] = sets.wave.rows
  for (const organisation of file.organisations ?? []) {
    const old = sets.organisation.find(organisation.code)
    const { id } = sets.organisation.put({
      id: old?.id ?? sets.organisation.newId(organisation.id), code: organisation.code,
      language: given(organisation.language, old?.language, 'nb'), note: given(organisation.note, old?.note, ''),
    })
    const groups = organisation.groups ?? (organisation.group === undefined || !onlyWave ? [] : [{ wave: onlyWave.number, group: organisation.group }])
    for (const { wave, group } of groups) {
      const waveId = sets.wave.idOf(joined(wave))
      const known = sets.organisation_group.find(joined(id, waveId))
      sets.organisation_group.put({
        id: known?.id ?? sets.organisation_group.newId(undefined), organisation_id: id, wave_id: waveId, group_id: sets.informant_group.idOf(group),
      })
    }
  }
  for (const informant of file.informants ?? []) {
    const old = sets.informant.find(informant.code)
    sets.informant.put({
      id: old?.id ?? sets.informant.newId(informant.id), code: informant.code, organisation_id: sets.organisation.idOf(informant.organisation),
    })
  }
}

/** SQLite's boolean. */
export function bit(value: boolean | undefined): number | undefined {
  return value === undefined ? undefined : Number(value)
}
