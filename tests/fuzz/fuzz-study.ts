import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HostChannel, Request, Value } from '../../electron/contract/contract.ts'
import { createHost } from '../../electron/host/project-host.ts'
import { keyPassphrase, passphrase } from '../builders/passphrases.ts'

/** A study with something of every kind in it, and its key file, as bytes to begin a round from. */
export async function makeFuzzStudy(folder: string): Promise<{ readonly study: Uint8Array; readonly key: Uint8Array }> {
  const host = createHost({ emit: () => undefined })
  const files = { study: join(folder, 'first.funn'), key: join(folder, 'first.funn-key') }
  const ask = async <Name extends HostChannel>(channel: Name, request: Request<Name>): Promise<Value<Name>> => {
    const reply = await host.call(channel, request, files)
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.failure)}`)
    return reply.value
  }
  await ask('study.create', {
    file: 'study', passphrase, key: { file: 'key', passphrase: keyPassphrase }, template: 'needs-and-alternatives', title: 'Prøvestudie', firm: 'Grønn', client: '',
    language: 'nb', coder: 'Ada',
  })
  await ask('study.edit', { legalBasis: 'consent', controllerRole: 'controller', deletionDate: Date.UTC(2090, 0, 1) })
  await ask('coder.save', { id: null, label: 'Bo' })
  const { groups } = await ask('register.list', {})
  const guides = await ask('guide.list', {})
  const codes = await ask('codebook.list', {})
  for (const [at, kind] of (['interview', 'interview', 'group', 'seminar', 'document'] as const).entries()) {
    const organisation = await ask('register.saveOrganisation', {
      id: null, name: `Virksomhet nummer ${'abcdef'[at] ?? ''}`, groupId: groups[at % 3]?.id ?? '', language: 'nb', allowDuplicate: true,
    })
    const informant = await ask('register.saveInformant', { id: null, organisationId: organisation.id, name: 'Kari Nordmann', role: 'leder', email: 'k@x.no', phone: '1' })
    const session = await ask('session.save', {
      id: null, kind, guideVersionId: guides[at % guides.length]?.versionId ?? null, plannedAt: null, heldAt: Date.UTC(2026, 1, at + 1), mode: null, minutes: 45,
      askedBy: null, typedBy: null, participants: [{ informantId: informant.id, role: 'participant' }],
    })
    const { guide } = await ask('session.open', { id: session.id })
    const questions = guide?.sections.flatMap((section) => section.questions).filter((question) => !question.inKeyFile) ?? []
    for (const question of [...questions.slice(0, 5), undefined]) {
      const text = `Vi trenger en møteplass på tvers av kommunene, sier hun. «Det er for få arenaer», og nettverket må drives av noen 👍🏽. Svar ${at}.`
      const { answer } = await ask('notes.write', { sessionId: session.id, questionId: question?.id ?? null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }] })
      await ask('notes.mark', { answerId: answer.id, start: 57, end: 85, kind: 'verbatim', speakerId: null })
      const code = codes[(at * 7) % codes.length]
      await ask('coding.add', {
        answerId: answer.id, start: 0, end: 30, wholeAnswer: false, codeId: code?.id ?? '', stance: code?.stanceRequired === true ? 'for' : null, facet: null,
      })
    }
    const kept = guide?.sections.flatMap((section) => section.questions).find((question) => question.inKeyFile)
    if (kept) await ask('notes.writeKey', { sessionId: session.id, questionId: kept.id, state: 'answered', text: 'Inviter Ola.' })
  }
  await host.close()
  return { study: readFileSync(files.study), key: readFileSync(files.key) }
}
