import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { HostChannel, Request, Value } from '../../electron/contract/contract.ts'
import { eventSchemas, type EventPayload } from '../../electron/contract/events.ts'
import { createHost, type HostOptions, type ProjectHost } from '../../electron/host/project-host.ts'
import { keyPassphrase, passphrase } from './passphrases.ts'
import { tempFolder } from './temp-folder.ts'

export { keyPassphrase, passphrase }

/** A host with one study open, and `ask` that gives the value or fails the test with the failure's kind. */
export interface TestHost {
  readonly host: ProjectHost
  readonly folder: string
  readonly files: Readonly<Record<string, string>>
  readonly events: readonly string[]
  /** What each `changed` event said, in order. */
  readonly changes: readonly EventPayload<'changed'>[]
  readonly ask: <Name extends HostChannel>(channel: Name, request: Request<Name>) => Promise<Value<Name>>
}

/** Tokens for the files a test may want, all in one temporary folder. */
export function testHost(folder = tempFolder(), options: Partial<HostOptions> = {}): TestHost {
  const events: string[] = []
  const bugs: unknown[] = []
  const changes: EventPayload<'changed'>[] = []
  const host = createHost({
    emit: (event, payload) => {
      events.push(event)
      if (event === 'changed') changes.push(eventSchemas.changed.parse(payload))
    },
    ...options,
    onBug: (_step, error) => bugs.push(error),
  })
  onTestFinished(() => host.close())
  const names = ['study.funn', 'study.funn-key', 'other.funn', 'out.docx', 'out.csv', 'out.json', 'guide.md', 'register.csv', 'codes.csv', 'codes.qdc']
  const files = Object.fromEntries(names.map((name) => [name, join(folder, name)]))
  return {
    host, folder, files, events, changes,
    async ask(channel, request) {
      const reply = await host.call(channel, request, files)
      if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.failure)}`, { cause: bugs.at(-1) })
      return reply.value
    },
  }
}

/** A new study from the template with its basis stated, so that sessions may be made. */
export async function newStudy(options: { readonly key?: boolean; readonly template?: 'needs-and-alternatives' | 'blank' } = {}): Promise<TestHost> {
  const test = testHost()
  await test.ask('study.create', {
    file: 'study.funn', passphrase, key: options.key === false ? null : { file: 'study.funn-key', passphrase: keyPassphrase },
    template: options.template ?? 'needs-and-alternatives', title: 'Prøvestudie', firm: 'Grønn Utredning AS', client: '', language: 'nb', coder: 'Ada',
  })
  await test.ask('study.edit', { legalBasis: 'consent', controllerRole: 'controller', deletionDate: Date.now() + 400 * 86_400_000 })
  return test
}

/** A study with one organisation, one informant and one interview held, ready for notes. */
export async function studyWithInterview(options: { readonly key?: boolean } = {}) {
  const test = await newStudy(options)
  const { groups } = await test.ask('register.list', {})
  const organisation = await test.ask('register.saveOrganisation', {
    id: null, name: options.key === false ? '' : 'Fjordby kommune', groupId: groups[0]?.id ?? '', language: 'nb', allowDuplicate: false,
  })
  const informant = await test.ask('register.saveInformant', { id: null, organisationId: organisation.id, name: '', role: '', email: '', phone: '' })
  const [guide] = await test.ask('guide.list', {})
  const session = await test.ask('session.save', {
    id: null, kind: 'interview', guideVersionId: guide?.versionId ?? null, plannedAt: null, heldAt: Date.UTC(2025, 2, 3), mode: 'video', minutes: 60,
    askedBy: null, typedBy: null, participants: [{ informantId: informant.id, role: 'participant' }],
  })
  const detail = await test.ask('session.open', { id: session.id })
  const questions = detail.guide?.sections.flatMap((section) => section.questions) ?? []
  const question = (number: number) => questions.find((one) => one.number === number)?.id ?? ''
  const codes = await test.ask('codebook.list', {})
  const code = (key: string) => codes.find((one) => one.key === key)?.id ?? ''
  const write = async (number: number, text: string) =>
    (await test.ask('notes.write', { sessionId: session.id, questionId: question(number), answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: text }] })).answer
  return { ...test, organisation, informant, session, question, code, write, groups }
}
