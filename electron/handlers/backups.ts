import { timingSafeEqual, createHash } from 'node:crypto'
import type { Language } from '../../codebook/guide/guide.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { changePassphrase } from '../../db/backup/change-passphrase.ts'
import { handOver } from '../../db/backup/hand-over.ts'
import { lastGoodBackup } from '../../db/backup/last-good-backup.ts'
import { listBackups, type Backup } from '../../db/backup/list-backups.ts'
import { restoreBackup } from '../../db/backup/restore.ts'
import type { FileKind } from '../../db/file-kind.ts'
import { openFile } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import type { backupChannels, ListedBackup } from '../contract/backups.ts'
import type { Failure } from '../contract/failure.ts'
import type { StudyState } from '../contract/study.ts'
import { restoredRemark } from '../restored-remark.ts'
import { withStudy, type HandlersOf, type HostContext } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { attachKeyAt, openStudy, present, stateOf } from './study.ts'

export const backupHandlers: HandlersOf<keyof typeof backupChannels> = {
  'backup.list': withStudy((open, _, { backups }) => {
    const { study, key } = open.files
    return ok({
      study: listBackups(study.path).map(listed), key: key ? listBackups(key.path).map(listed) : [],
      failure: backups.failureOf(study) ?? (key && backups.failureOf(key)),
    })
  }),
  'backup.take': withStudy(async (open, _, { backups }) => {
    for (const store of [open.files.study, open.files.key]) {
      const taken = store ? await backups.takeNow(store) : ok(null)
      if (!taken.ok) return taken
    }
    return ok(null)
  }),
  'backup.offer': (context, { file, passphrase, of }) => {
    const path = context.path(file)
    if (!path.ok) return path
    const good = lastGoodBackup(of, path.value, passphrase)
    return ok({ count: listBackups(path.value).length, backup: good && { ...listed(good.backup), contents: good.contents } })
  },
  'backup.restore': (context, { file, ...request }) => {
    const path = context.path(file)
    return path.ok ? restore(context, path.value, request) : path
  },
  'backup.bringBack': withStudy((open, { passphrase, ...request }, context) => {
    const store = fileOf(open, request.of)
    return store.ok ? restore(context, store.value.path, { ...request, passphrase: passphrase ?? store.value.passphrase }) : store
  }),
  'copy.make': withStudy((open, { file, of, passphrase }, context) => {
    const path = context.path(file)
    if (!path.ok) return path
    const store = fileOf(open, of)
    if (!store.ok) return store
    if (passphrase !== null && others(open, of).some((other) => other.passphrase === passphrase)) return fail({ kind: 'same-passphrase' })
    return handOver(store.value, path.value, passphrase)
  }),
  'passphrase.change': withStudy(async (_, { of, current, next }, context) => {
    await context.backups.settle()
    const { open } = context
    if (!open) return fail({ kind: 'no-study' })
    const store = fileOf(open, of)
    if (!store.ok) return store
    if (!isSame(current, store.value.passphrase)) return fail({ kind: 'wrong-passphrase' })
    if (others(open, of).some((other) => isSame(next, other.passphrase))) return fail({ kind: 'same-passphrase' })
    const changed = changePassphrase(store.value, next)
    if (changed.store !== store.value) {
      const files = of === 'study' ? { ...open.files, study: changed.store } : { ...open.files, key: changed.store }
      context.backups.replace(store.value, changed.store)
      context.replace(openStudy(context, files, open.coderId))
    }
    return changed.failure === null && context.open ? ok(stateOf(context.open)) : fail(changed.failure ?? { kind: 'no-study' })
  }),
}

interface RestoreRequest {
  readonly name: string
  readonly passphrase: string
  readonly of: FileKind
  readonly language: Language
}

/** Brings back a study, and opens it in place of the open one; or a key file, and opens it with the study that is open. */
async function restore(context: HostContext, path: string, { name, passphrase, of, language }: RestoreRequest): Promise<Result<StudyState, Failure>> {
  if (of === 'key' && !context.open) return fail({ kind: 'no-study' })
  const restored = restoreBackup({ kind: of, path, name, passphrase, remark: restoredRemark(language, new Date()) })
  if (!restored.ok) return restored
  if (of === 'key') return context.open ? attachKeyAt(context.open, restored.value, passphrase, context) : fail({ kind: 'no-study' })
  const opened = openFile('study', restored.value, passphrase)
  return opened.ok ? present(context, { study: opened.value, key: null }) : opened
}

/** A backup as the window knows it: without its path. */
function listed({ name, takenAt, bytes }: Backup): ListedBackup {
  return { name, takenAt, bytes }
}

function fileOf(open: OpenStudy, kind: FileKind): Result<Store, Failure> {
  const store = open.files[kind]
  return store ? ok(store) : fail({ kind: 'no-key' })
}

/** The other of the two files, where it is open: they must not share a passphrase. */
function others(open: OpenStudy, kind: FileKind): Store[] {
  const other = kind === 'study' ? open.files.key : open.files.study
  return other ? [other] : []
}

function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text.normalize('NFC')).digest()
  return timingSafeEqual(digest(left), digest(right))
}
