import type Database from 'better-sqlite3'

/** The two kinds of file, each with its own id in the header and its own run of migrations. */
export const fileKinds = ['study', 'key'] as const
export type FileKind = (typeof fileKinds)[number]

/** SQLite's application_id of each kind: «FUNN» and «FUNK» as four bytes. */
export const applicationIds: Readonly<Record<FileKind, number>> = { study: 0x46554e4e, key: 0x46554e4b }

/** The format a file is written in: how many migrations it has been through. */
export function versionOf(connection: Database.Database): number {
  return Number(connection.pragma('user_version', { simple: true }))
}
