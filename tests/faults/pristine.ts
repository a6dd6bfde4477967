import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createHost } from '../../electron/host/project-host.ts'
import { keyPassphrase, passphrase } from '../builders/passphrases.ts'
import { randomFrom } from './random.ts'
import { ask, prepare, type Desk, type Kind } from './work.ts'

/** What every round's study begins with: a few sessions with notes and codings. */
const beginning: readonly Kind[] = ['organisation', 'informant', 'session', 'import json', 'note', 'note', 'note', 'code', 'code', 'recode']

/** Makes the two studies that rounds copy, with and without a key file, in `<folder>/with-key/pristine` and `<folder>/alone/pristine`. */
export async function makePristine(folder: string): Promise<void> {
  for (const name of ['with-key', 'alone'] as const) {
    const pristine = join(folder, name, 'pristine')
    mkdirSync(pristine, { recursive: true })
    const host = createHost({ emit: () => undefined })
    const desk: Desk = { host, folder: pristine, random: randomFrom(1), number: 0 }
    await ask(desk, 'study.create', {
      file: 'study.funn', passphrase, key: name === 'alone' ? null : { file: 'study.funn-key', passphrase: keyPassphrase },
      template: 'needs-and-alternatives', title: 'Prøvestudie', firm: '', client: '', language: 'nb', coder: 'Ada',
    }, 'study.funn', 'study.funn-key')
    await ask(desk, 'study.edit', { legalBasis: 'consent', controllerRole: 'controller', deletionDate: Date.now() + 400 * 86_400_000 })
    const [guide] = await ask(desk, 'guide.list', {})
    for (const minutes of [30, 40]) {
      const { id: sessionId } = await ask(desk, 'session.save', {
        id: null, kind: 'interview', guideVersionId: guide?.versionId ?? null, plannedAt: null, heldAt: Date.UTC(2025, 2, 3), mode: 'video', minutes, askedBy: null, typedBy: null,
        participants: [],
      })
      await ask(desk, 'notes.write', { sessionId, questionId: null, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: 'Vi trenger en møteplass for kommunene. '.repeat(5) }] })
    }
    let number = 0
    for (const kind of beginning) {
      if (name === 'alone' && (kind === 'organisation' || kind === 'informant')) continue
      number += 1
      await (await prepare({ ...desk, number }, kind)).act()
    }
    await host.close()
  }
}

/** A fresh copy of the pristine study in a folder of its own. */
export function freshStudy(folder: string, withKey: boolean, name: string): string {
  const group = join(folder, withKey ? 'with-key' : 'alone')
  const copy = join(group, name)
  cpSync(join(group, 'pristine'), copy, { recursive: true })
  return copy
}
