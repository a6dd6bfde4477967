import type { OpenKeyFile } from '../../codebook/interchange/open-key-file.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { by, listed, lookUp, namesOfRows, timeOrNull } from './row-names.ts'
import type { KeyRows, ListRows } from './study-rows.ts'

type Identity = NonNullable<OpenKeyFile['identities']>[number]

function here(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map((row) => row.id))
}

/** What the key file holds, named by the study's own codes; rows about what the study no longer has are left out. */
export function exportKeyFile(rows: ListRows, key: KeyRows): OpenKeyFile {
  const names = namesOfRows(rows)
  const sessions = here(rows.session)
  const questions = here(rows.guide_question)
  const fields = here(rows.guide_field)
  const subjects = { organisation: here(rows.organisation), informant: here(rows.informant) }
  const letters = here(rows.letter_version)
  const letterKey = lookUp(rows.letter, (row) => row.key)
  const letter = lookUp(rows.letter_version, (row) => ({ letter: letterKey(row.letter_id), version: row.version, language: row.language }))
  const session = lookUp(rows.session, (row) => row.code)
  const number = lookUp(rows.guide_question, (row) => row.number)
  const sectionKey = lookUp(rows.guide_section, (row) => row.key)
  const field = lookUp(rows.guide_field, (row) => ({ section: sectionKey(row.guide_section_id), field: row.key }))
  return {
    ...listed('identities', key.identity.filter((row) => subjects[row.kind].has(row.id)).map((row): Identity => ({
      ...(row.kind === 'organisation' ? { organisation: names.organisation(row.id) } : { informant: names.informant(row.id) }),
      name: row.name, role: row.role, email: row.email, phone: row.phone,
    })).toSorted(by((identity) => [identity.organisation ?? '', identity.informant ?? '']))),
    ...listed('answers', key.key_answer.filter((row) => sessions.has(row.session_id) && questions.has(row.guide_question_id)).map((row) => ({
      session: session(row.session_id), question: number(row.guide_question_id), state: row.state, text: row.text,
    })).toSorted((a, b) => by<typeof a>((answer) => [answer.session])(a, b) || a.question - b.question)),
    ...listed('fields', key.field_answer.filter((row) => sessions.has(row.session_id) && fields.has(row.guide_field_id)).map((row) => ({
      session: session(row.session_id), ...field(row.guide_field_id), text: row.text,
    })).toSorted(by((answer) => [answer.session, answer.section, answer.field]))),
    ...listed('consents', key.consent.filter((row) => subjects.informant.has(row.informant_id)).map((row) => ({
      informant: names.informant(row.informant_id), item: row.item, state: row.state, decided: timeOrNull(row.decided_at),
      channel: row.channel, letterVersion: row.letter_version,
    })).toSorted(by((consent) => [consent.informant, consent.item]))),
    ...listed('lettersSent', key.letter_sent.filter((row) => subjects.informant.has(row.informant_id) && letters.has(row.letter_version_id)).map((row) => ({
      informant: names.informant(row.informant_id), ...letter(row.letter_version_id), sent: writtenTime(row.sent_at), channel: row.channel,
    })).toSorted(by((sent) => [sent.informant, sent.sent, sent.letter, sent.version, sent.language]))),
  }
}
