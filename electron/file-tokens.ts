import { randomUUID } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { z } from 'zod'
import type { ChosenFile } from './contract/app.ts'
import type { Channel } from './contract/contract.ts'

/** What the user chose a file for. A token serves that use only: a window cannot export over a study that was opened. */
export type FileUse = 'open' | 'create' | 'write'

/** Stands between the renderer, which knows tokens, and the paths, which only main knows. */
export interface FileTokens {
  /** What the renderer is told of a file. The same path and use always have the same token. */
  chosen(path: string, use: FileUse): ChosenFile
  pathOf(token: string): string | undefined
  /** The path of a token, if it may serve the channel. */
  pathFor(channel: Channel, token: string): string | undefined
  /** Paths of the tokens in a request, as far as they may serve its channel. A token that is left out is unknown to the host. */
  filesIn(channel: Channel, request: unknown): Readonly<Record<string, string>>
}

const uses: Readonly<Partial<Record<Channel, FileUse>>> = {
  'study.create': 'create',
  'study.example': 'create',
  'key.create': 'create',
  'study.open': 'open',
  'key.open': 'open',
  'backup.offer': 'open',
  'backup.restore': 'open',
  'copy.make': 'create',
  'import.run': 'open',
  'import.preview': 'open',
  'import.chosen': 'open',
  'import.registerPreview': 'open',
  'import.register': 'open',
  'import.codebookPreview': 'open',
  'import.codebook': 'open',
  'guides.read': 'open',
  'export.run': 'write',
  'guides.export': 'write',
  'app.writeText': 'write',
  'approval.write': 'write',
  'letter.write': 'write',
  'revision.receive': 'open',
}

const carrier = z.object({
  file: z.string().optional().catch(undefined),
  files: z.array(z.string()).optional().catch(undefined),
  key: z.object({ file: z.string() }).nullish().catch(null),
})

/** Every token in a request: its `file`, its `files` and its `key.file`. */
export function tokensIn(request: unknown): readonly string[] {
  const { file, files, key } = carrier.catch({}).parse(request)
  return [file, ...(files ?? []), key?.file].filter((token) => token !== undefined)
}

export function createFileTokens(): FileTokens {
  const pathFor = (channel: Channel, token: string): string | undefined => {
    const file = known.get(token)
    return file !== undefined && file.use === uses[channel] ? file.path : undefined
  }
  const known = new Map<string, { readonly path: string; readonly use: FileUse }>()
  const tokens = new Map<string, string>()
  const places = new Map<string, string>()
  return {
    chosen(path, use) {
      const token = tokens.get(`${use}:${path}`) ?? randomUUID()
      tokens.set(`${use}:${path}`, token)
      known.set(token, { path, use })
      const folder = dirname(path)
      const place = places.get(folder) ?? randomUUID()
      places.set(folder, place)
      return { token, name: basename(path), place }
    },
    pathOf: (token) => known.get(token)?.path,
    pathFor,
    filesIn(channel, request) {
      return Object.fromEntries(tokensIn(request).flatMap((token) => {
        const path = pathFor(channel, token)
        return path === undefined ? [] : [[token, path] as const]
      }))
    },
  }
}
