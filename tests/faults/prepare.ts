import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from 'vite'
import { root } from '../../scripts/electron-runtime/folders.ts'
import { makePristine } from './pristine.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The process that writes and is broken, bundled: it starts in half the time. */
    writer: string
    /** The folder that all rounds work in, on a real disk. */
    arena: string
  }
}

/** Bundles the writer and makes the studies that rounds begin with, once for all faults. */
export default async function prepare(project: TestProject): Promise<() => void> {
  const outDir = join(root, '.cache', 'faults')
  const external = ['better-sqlite3']
  await build({
    root, configFile: false, logLevel: 'warn', publicDir: false,
    ssr: { noExternal: true, external, target: 'node' },
    build: {
      ssr: true, target: 'node24', outDir, minify: false, reportCompressedSize: false,
      rolldownOptions: {
        input: { writer: join(root, 'tests/faults/writer.ts'), 'job-worker': join(root, 'electron/host/job-worker.ts') },
        external, output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  })
  const arena = join(tmpdir(), `funn-faults-${process.pid}`)
  mkdirSync(arena)
  await makePristine(arena)
  project.provide('writer', join(outDir, 'writer.js'))
  project.provide('arena', arena)
  return () => rmSync(arena, { recursive: true, force: true })
}
