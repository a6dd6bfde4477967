import { access } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import { listBackups } from '../db/backup/list-backups.ts'
import type { RecentStudy } from './contract/app.ts'
import type { FileTokens } from './file-tokens.ts'
import { jsonFile } from './json-file.ts'

/** Studies shown on the start screen; older ones are found by opening a file. */
const mostRecent = 12

const schema = z.array(z.strictObject({ path: z.string().min(1), openedAt: z.int() })).max(mostRecent)

/** The studies opened last on this machine: where and when, nothing of what is in them. */
export interface RecentStudies {
  list(): Promise<RecentStudy[]>
  /** Puts a study on top; `openedAt` is ms UTC. */
  add(path: string, openedAt: number): void
  remove(path: string): void
}

export function openRecentStudies(file: string, tokens: FileTokens): RecentStudies {
  const stored = jsonFile(file, schema, [])
  const without = (path: string) => stored.get().filter((study) => study.path !== path)
  return {
    list: () => Promise.all(stored.get().map(async ({ path, openedAt }) => ({
      token: tokens.chosen(path, 'open').token, name: studyName(path), folder: dirname(path), openedAt, exists: await isThere(path), hasBackups: listBackups(path).length > 0,
    }))),
    add: (path, openedAt) => { stored.set([{ path, openedAt }, ...without(path)].slice(0, mostRecent)) },
    remove: (path) => { stored.set(without(path)) },
  }
}

/** The file's name as the user thinks of it: `…/Fjordby 2026.funn` → `Fjordby 2026`. */
export function studyName(path: string): string {
  return basename(path).replace(/\.funn$/i, '')
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}
