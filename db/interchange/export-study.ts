import type { OpenSession } from '../../codebook/interchange/open-sessions.ts'
import { frozenCodeList, openFrozenCode } from '../../codebook/interchange/open-codebook.ts'
import { openFormat, openVersion, type OpenStudy } from '../../codebook/interchange/open-study.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { fromJson, stringList } from '../rows.ts'
import type { Readable } from '../store.ts'
import { exportGuides } from './export-guides.ts'
import { exportKeyFile } from './export-key-file.ts'
import { exportFindingSets } from './export-seminars.ts'
import { exportLists } from './export-lists.ts'
import { exportAims, exportInvitations, exportPlan } from './export-plan.ts'
import { sessionExporter } from './export-sessions.ts'
import { listed, memosIn, namesOfRows, timeOrNull, type RowNames } from './row-names.ts'
import { readKeyRows, readListRows, readStudyRows, readWrittenRows, type ListRows, type StudyRows } from './study-rows.ts'

/**
 * The open study as the open format states it; `key` only for an internal export with the names.
 *
 * The same study always gives the same value: lists in the study's order, ids where a thing has no key of its own
 * or others may want to know it by its id. Importing it into a blank study gives an equal export.
 */
export function exportStudy(db: Readable, key: Readable | null): OpenStudy {
  const rows = readStudyRows(db)
  const exported = exportRows(rows)
  return key === null ? exported : { ...exported, key: exportKeyFile(rows, readKeyRows(key)) }
}

/** A study in the open format in three parts, whose fields come in this order; each is made, and sessions and key file are read, when asked for. */
export interface StudyInParts {
  readonly before: () => OpenStudy
  /** Ids of the sessions in their order. */
  readonly sessions: readonly string[]
  /** These sessions, as they are when asked for. */
  readonly read: (ids: readonly string[]) => OpenSession[]
  readonly after: () => Partial<OpenStudy>
}

/** Reads what {@link exportStudy} gives, so that no more than some sessions need to be in memory; whoever wants all as of one moment must see to that. */
export function exportInParts(db: Readable, key: Readable | null): StudyInParts {
  const lists = readListRows(db)
  const names = namesOfRows(lists)
  const exportSessions = sessionExporter(lists, names)
  const sessions = new Map(lists.session.map((session) => [session.id, session]))
  return {
    before: () => exportBefore(lists, names),
    sessions: [...sessions.keys()],
    read: (ids) => exportSessions(ids.flatMap((id) => sessions.get(id) ?? []), readWrittenRows(db, ids)),
    after: () => ({ ...exportLists(lists, names), ...(key === null ? {} : { key: exportKeyFile(lists, readKeyRows(key)) }) }),
  }
}

/** The study of these rows in the open format, without what the key file holds. */
export function exportRows(rows: StudyRows): OpenStudy {
  const names = namesOfRows(rows)
  return {
    ...exportBefore(rows, names),
    ...listed('sessions', sessionExporter(rows, names)(rows.session, rows)),
    ...exportLists(rows, names),
  }
}

/** All that comes before the sessions. */
function exportBefore(rows: ListRows, names: RowNames): OpenStudy {
  const memosOf = memosIn(rows.memo, names)
  const aims = exportAims(rows)
  const study = rows.study[0]
  if (!study) throw new Error('study file without its study row')
  return {
    format: openFormat,
    version: openVersion,
    study: {
      title: study.title, firm: study.firm, client: study.client, clientPartner: study.client_partner, language: study.language,
      fictive: study.fictive === 1, template: study.template_key, periodFrom: timeOrNull(study.period_from), periodTo: timeOrNull(study.period_to),
      legalBasis: study.legal_basis, controllerRole: study.controller_role, deletionDate: timeOrNull(study.deletion_date),
      created: writtenTime(study.created_at), ...memosOf('study', study.id),
    },
    ...listed('waves', rows.wave.map((wave) => ({
      number: wave.number, label: wave.label, started: timeOrNull(wave.started_at), ended: timeOrNull(wave.ended_at),
    }))),
    ...listed('researchQuestions', rows.research_question.map((question) => ({
      id: question.id, key: question.key, label: question.label, facet: question.facet, chapter: question.chapter, parent: names.researchQuestion(question.parent_id),
      ...listed('questions', aims(question.id)),
    }))),
    ...listed('coders', rows.coder.map((coder) => ({ key: coder.key, label: coder.label }))),
    ...listed('groups', rows.informant_group.map((group) => ({
      id: group.id, key: group.key, label: group.label, parent: group.parent, populationPublic: group.population_public === 1,
      short: group.short_label, populationSize: group.population_size, singular: group.singular === 1,
    }))),
    ...exportPlan(rows, names),
    ...listed('codebookVersions', rows.codebook_version.map((version) => ({
      number: version.number, name: version.name, note: version.note, created: writtenTime(version.created_at), frozen: timeOrNull(version.frozen_at),
      ...(version.codes === null ? {} : { codes: fromJson(frozenCodeList, version.codes) }),
    }))),
    ...listed('codebookChanges', rows.codebook_change.map((change) => ({
      id: change.id, at: writtenTime(change.changed_at), coder: names.coder(change.coder_id), kind: change.kind, code: change.code_key, other: change.other_key,
      reason: change.reason, version: names.codebookVersion(change.codebook_version_id),
      before: frozenOrNull(change.before), after: frozenOrNull(change.after),
    }))),
    ...listed('codes', names.orderedCodes.map((code) => ({
      id: code.id, key: code.key, label: code.label, labelNn: code.label_nn, definition: code.definition, fullDefinition: code.full_definition,
      whenToUse: code.when_to_use, whenNot: code.when_not, example: code.example, synonyms: fromJson(stringList, code.synonyms),
      origin: code.origin, facet: code.facet, stanceRequired: code.stance_required === 1, crossCutting: code.cross_cutting === 1,
      color: code.color, parent: names.code(code.parent_id), retired: timeOrNull(code.retired_at), successor: names.code(code.successor_id), network: names.network(code.network_id), ...memosOf('code', code.id),
    }))),
    ...listed('guides', exportGuides(rows, names)),
    ...listed('organisations', rows.organisation.map((organisation) => ({
      id: organisation.id, code: organisation.code, language: organisation.language, note: organisation.note,
      ...listed('groups', names.groupsOf(organisation.id)), ...listed('invitations', exportInvitations(rows, names, organisation.id)),
    }))),
    ...listed('informants', rows.informant.map((informant) => ({
      id: informant.id, code: informant.code, organisation: names.organisation(informant.organisation_id),
    }))),
    ...listed('findingSets', exportFindingSets(rows)),
  }
}

function frozenOrNull(code: string | null) {
  return code === null ? null : fromJson(openFrozenCode, code)
}
