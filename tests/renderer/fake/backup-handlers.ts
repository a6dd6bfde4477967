import { fail, ok } from '../../../codebook/result.ts'
import type { backupChannels, ListedBackup } from '../../../electron/contract/backups.ts'
import { createFakeStudy, fakeNow } from './fake-study.ts'
import type { Fakes, Handlers } from './fake-world.ts'

const hour = 3_600_000

/** Backups of the fake study: three of today and one of each of the two days before. */
export const fakeBackups: readonly ListedBackup[] = [1, 2, 3, 26, 50].map((hours) => ({ name: `backup-${hours}`, takenAt: fakeNow - hours * hour, bytes: 3_145_728 }))

export function backupHandlers({ world, open }: Fakes): Pick<Handlers, keyof typeof backupChannels> {
  return {
    'backup.list': () => ok({ study: [...fakeBackups], key: open().state.keyOpen ? [{ name: 'key-1', takenAt: fakeNow - hour, bytes: 65_536 }] : [], failure: null }),
    'backup.take': () => ok(null),
    'backup.offer': ({ passphrase }) => ok({
      count: fakeBackups.length,
      backup: passphrase === world.passphrase && fakeBackups[0]
        ? { ...fakeBackups[0], contents: { title: 'Klimanøytrale byer', answers: 212, codings: 310, names: 0, changedAt: fakeNow - hour } } : null,
    }),
    'backup.restore': ({ passphrase }) => {
      if (passphrase !== world.passphrase) return fail({ kind: 'wrong-passphrase' })
      world.study = createFakeStudy()
      world.study.state = { ...world.study.state, fileName: 'Klimabyer 2025 (gjenopprettet 2026-11-23 14.05).funn' }
      return ok(world.study.state)
    },
    'backup.bringBack': ({ passphrase }) => {
      if (passphrase !== null && passphrase !== world.passphrase) return fail({ kind: 'wrong-passphrase' })
      open().state = { ...open().state, fileName: 'Klimabyer 2025 (gjenopprettet 2026-11-23 14.05).funn' }
      return ok(open().state)
    },
    'copy.make': () => ok({ title: open().state.title, answers: 212, codings: 310, names: 0, changedAt: fakeNow }),
    'passphrase.change': ({ current, next }) => {
      if (current !== world.passphrase) return fail({ kind: 'wrong-passphrase' })
      world.passphrase = next
      return ok(open().state)
    },
  }
}
