import type { OpenKeyFile } from '../../codebook/interchange/open-key-file.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import { questionFinder } from './find-question.ts'
import { given, joined, RowSet } from './row-set.ts'
import type { RowSets } from './row-sets.ts'
import type { KeyRows } from './study-rows.ts'
import type { AnyRow } from './write-rows.ts'

/** Merges what a file says about people into the key file's rows; `sets` is the study with the same file merged in. */
export function mergeKeyFile(sets: RowSets, before: KeyRows, file: OpenKeyFile): (readonly [table: keyof KeyRows, row: AnyRow])[] {
  const identities = new RowSet(before.identity, (row) => row.id)
  for (const identity of file.identities ?? []) {
    const [kind, id] = identity.organisation === undefined
      ? ['informant' as const, sets.informant.idOf(identity.informant ?? '')] : ['organisation' as const, sets.organisation.idOf(identity.organisation)]
    const old = identities.findId(id)
    identities.put({
      id, kind, name: given(identity.name, old?.name, ''), role: given(identity.role, old?.role, ''),
      email: given(identity.email, old?.email, ''), phone: given(identity.phone, old?.phone, ''),
    })
  }
  const answers = new RowSet(before.key_answer, (row) => joined(row.session_id, row.guide_question_id))
  for (const answer of file.answers ?? []) {
    const session_id = sets.session.idOf(answer.session)
    const guide_question_id = questionFinder(sets, sets.session.findId(session_id)?.guide_version_id ?? null)(answer.question)
    const old = answers.find(joined(session_id, guide_question_id))
    const text = given(answer.text, old?.text, '')
    answers.put({
      id: old?.id ?? answers.newId(undefined), session_id, guide_question_id,
      state: given(answer.state, text === '' ? old?.state : 'answered', 'no-answer'), text,
    })
  }
  const fields = new RowSet(before.field_answer, (row) => joined(row.session_id, row.guide_field_id))
  for (const field of file.fields ?? []) {
    const session_id = sets.session.idOf(field.session)
    const versionId = sets.session.findId(session_id)?.guide_version_id ?? null
    const guide_field_id = sets.guide_field.idOf(joined(sets.guide_section.idOf(joined(versionId, field.section)), field.field))
    const old = fields.find(joined(session_id, guide_field_id))
    fields.put({ id: old?.id ?? fields.newId(undefined), session_id, guide_field_id, text: field.text })
  }
  const consents = new RowSet(before.consent, (row) => joined(row.informant_id, row.item))
  for (const consent of file.consents ?? []) {
    const informant_id = sets.informant.idOf(consent.informant)
    const old = consents.find(joined(informant_id, consent.item))
    consents.put({
      id: old?.id ?? consents.newId(undefined), informant_id, item: consent.item, state: consent.state,
      decided_at: given(millisecondsOf(consent.decided), old?.decided_at, null), channel: given(consent.channel, old?.channel, ''),
      letter_version: given(consent.letterVersion, old?.letter_version, ''),
    })
  }
  const letters = new RowSet(before.letter_sent, (row) => joined(row.informant_id, row.letter_version_id, row.sent_at))
  for (const sent of file.lettersSent ?? []) {
    const informant_id = sets.informant.idOf(sent.informant)
    const letter_version_id = sets.letter_version.idOf(joined(sets.letter.idOf(sent.letter), sent.version, sent.language))
    const sent_at = Date.parse(sent.sent)
    const old = letters.find(joined(informant_id, letter_version_id, sent_at))
    letters.put({ id: old?.id ?? letters.newId(undefined), informant_id, letter_version_id, sent_at, channel: given(sent.channel, old?.channel, '') })
  }
  return [
    ...identities.changed.map((row) => ['identity', { ...row }] as const), ...answers.changed.map((row) => ['key_answer', { ...row }] as const),
    ...fields.changed.map((row) => ['field_answer', { ...row }] as const), ...consents.changed.map((row) => ['consent', { ...row }] as const),
    ...letters.changed.map((row) => ['letter_sent', { ...row }] as const),
  ]
}
