import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Words that no file of anybody else holds, for each kind of text that is nobody else's business. */
export const seeds = {
  title: 'Brukvastlien', client: 'Knaustadgrend', coder: 'Ovidiastuen',
  organisation: 'Granvikhylla', informant: 'Synnoverud', role: 'Havnefogdrest', email: 'kvistnebbpost', phone: '41739268',
  notes: 'Maksbergtinden', verbatim: 'Skuffgarden', confidential: 'Tyrihansdal', freeNote: 'Plommerakken',
  code: 'Fjongslettet', definition: 'Rundkastholm', synonym: 'Vinglesundet',
  keyAnswer: 'Dokkemyrstad', field: 'Lurveleirbukt', search: 'Ugleseteraas', paste: 'Nattravneberg',
  imported: 'Spissbudalen', importedName: 'Petternordli', passphrase: 'hestgalopperer', keyPassphrase: 'lampetusmorke',
} as const

/** The folder's files that the app's dialogs are to answer with. */
export interface SeedPlaces {
  readonly study: string
  readonly key: string
  /** A note whose file is named after a person. */
  readonly note: string
}

/**
 * Makes a study of the seeds with its key file through the contract, and opens the notes of its one session.
 *
 * `choose` lets the app's dialogs answer with a file. Every step must succeed, or the search afterwards would prove nothing.
 */
export async function seedStudy(page: Page, { study, key, note }: SeedPlaces, choose: (path: string) => Promise<void>): Promise<void> {
  const token = async (purpose: 'new-study' | 'new-key' | 'open-study', path: string): Promise<string> => {
    await choose(path)
    const reply = await page.evaluate((wanted) => window.funn.call('app.chooseFile', { purpose: wanted, suggestedName: '' }), purpose)
    if (!reply.ok || reply.value === null) throw new Error(`The dialog gave no ${purpose}.`)
    return reply.value.token
  }
  const files = { study: await token('new-study', study), key: await token('new-key', key), note: await token('open-study', note) }
  await page.evaluate(async ([words, at]) => {
    const done = <Value>(reply: { ok: true; value: Value } | { ok: false; failure: unknown }): Value => {
      if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
      return reply.value
    }
    done(await window.funn.call('study.create', {
      file: at.study, passphrase: `${words.passphrase} ø 42`, key: { file: at.key, passphrase: `${words.keyPassphrase} å 17` },
      template: 'needs-and-alternatives', title: words.title, firm: words.client, client: words.client, language: 'nb', coder: words.coder,
    }))
    done(await window.funn.call('study.edit', { legalBasis: 'consent', controllerRole: 'processor', deletionDate: Date.UTC(2035, 0, 1) }))
    const groupId = done(await window.funn.call('register.list', {})).groups[0]?.id ?? ''
    const organisation = done(await window.funn.call('register.saveOrganisation', { id: null, name: words.organisation, groupId, language: 'nb', allowDuplicate: false }))
    const informant = done(await window.funn.call('register.saveInformant', {
      id: null, organisationId: organisation.id, name: `Åse ${words.informant}`, role: words.role, email: `${words.email}@example.org`, phone: words.phone,
    }))
    const guideVersionId = done(await window.funn.call('guide.list', {})).find(({ questions }) => questions > 10)?.versionId ?? null
    const session = done(await window.funn.call('session.save', {
      id: null, kind: 'interview', guideVersionId, plannedAt: null, heldAt: Date.UTC(2026, 0, 5), mode: null, minutes: null, askedBy: null, typedBy: null,
      participants: [{ informantId: informant.id, role: 'participant' }],
    }))
    const { guide } = done(await window.funn.call('session.open', { id: session.id }))
    const questions = guide?.sections.flatMap((section) => section.questions) ?? []
    const [question] = questions.filter(({ inKeyFile }) => !inKeyFile)
    const [secret] = questions.filter(({ inKeyFile }) => inKeyFile)
    const [field] = guide?.sections.flatMap((section) => section.fields) ?? []
    const text = `De sa ${words.notes}. «Ja, ${words.verbatim}.» Men ${words.confidential} skal ikke ut.`
    const { answer } = done(await window.funn.call('notes.write', { sessionId: session.id, questionId: question?.id ?? '', answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }] }))
    for (const [kind, word] of [['verbatim', words.verbatim], ['confidential', words.confidential]] as const) {
      const start = text.indexOf(word)
      done(await window.funn.call('notes.mark', { answerId: answer.id, start, end: start + word.length, kind, speakerId: null }))
    }
    done(await window.funn.call('notes.writeKey', { sessionId: session.id, questionId: secret?.id ?? '', state: 'answered', text: `Ja, ${words.keyAnswer} kommer.` }))
    done(await window.funn.call('notes.writeField', { sessionId: session.id, fieldId: field?.id ?? '', text: words.field }))
    const code = done(await window.funn.call('code.add', { label: words.code, parentId: null, definition: words.definition }))
    done(await window.funn.call('code.change', { id: code.id, label: words.code, labelNn: null, definition: words.definition, synonyms: [words.synonym], stanceRequired: false }))
    done(await window.funn.call('coding.add', { answerId: answer.id, start: 6, end: 6 + words.notes.length, wholeAnswer: false, codeId: code.id, stance: null, facet: null }))
    const { imported, failed } = done(await window.funn.call('import.run', { files: [at.note], session: session.code }))
    if (imported.length !== 1) throw new Error(`The note was not imported: ${JSON.stringify(failed)}`)
  }, [seeds, files] as const)
  expect(new Set(Object.values(seeds)).size).toBe(Object.values(seeds).length)
}
