import { closeSync, openSync, readSync } from 'node:fs'

/** A file in an archive, or one that the archive only names and that lies beside it. */
export interface ArchivedFile {
  readonly path: string
  readonly isBeside: boolean
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>
  readonly unpacked?: boolean
}

/** Every file of an asar archive, by its table of contents: JSON after four lengths of four bytes, the last of them the JSON's own. */
export function filesInArchive(path: string): ArchivedFile[] {
  const file = openSync(path, 'r')
  const lengths = Buffer.alloc(16)
  readSync(file, lengths, 0, 16, 0)
  const json = Buffer.alloc(lengths.readUInt32LE(12))
  readSync(file, json, 0, json.length, 16)
  closeSync(file)
  return list(JSON.parse(json.toString('utf8')) as Entry, '')
}

function list({ files, unpacked = false }: Entry, path: string): ArchivedFile[] {
  if (files === undefined) return [{ path, isBeside: unpacked }]
  return Object.entries(files).flatMap(([name, entry]) => list(entry, path === '' ? name : `${path}/${name}`))
}
