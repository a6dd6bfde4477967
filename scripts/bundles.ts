import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { root } from './electron-runtime/folders.ts'

/** Syntax that Electron 33 (Chromium 130, Node 20) and all later ones read. */
const target = 'chrome130'

/** What the app loads at run time as it is: Electron itself, and the addon, whose binary cannot be bundled. */
const external = ['electron', 'better-sqlite3']

/** What is bundled, each with its licence; packed beside the app. */
const license = { fileName: 'licenses.md' }

const shared: InlineConfig = { root, configFile: false, logLevel: 'warn', publicDir: false }

/** Main process, workers and command line, as modules beside each other, so that each finds the others by its own folder. */
const processes: InlineConfig = {
  ...shared,
  ssr: { noExternal: true, external, target: 'node' },
  build: {
    ssr: true,
    target,
    license,
    outDir: join(root, 'dist/electron'),
    emptyOutDir: false,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        main: join(root, 'electron/main.ts'),
        cli: join(root, 'electron/cli.ts'),
        'host-worker': join(root, 'electron/host/host-worker.ts'),
        'job-worker': join(root, 'electron/host/job-worker.ts'),
        'notes-reader-worker': join(root, 'electron/host/notes-reader-worker.ts'),
        'backup-worker': join(root, 'electron/host/backup-worker.ts'),
      },
      external,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
    },
  },
}

/** The preload script: CommonJS in one file, because a sandboxed window can load nothing else. */
const preload: InlineConfig = {
  ...shared,
  ssr: { noExternal: true, external, target: 'node' },
  build: {
    ssr: true,
    target,
    outDir: join(root, 'dist/electron'),
    emptyOutDir: false,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { preload: join(root, 'electron/preload.ts') },
      external,
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
}

/** The window. No file is inlined as a data: address and no script into the page: the content policy forbids both. */
const renderer: InlineConfig = {
  ...shared,
  root: join(root, 'renderer'),
  base: './',
  plugins: [react()],
  build: {
    target,
    license,
    outDir: join(root, 'dist/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
}

/** Everything that `npm run build` makes. */
export const bundles: readonly InlineConfig[] = [processes, preload, renderer]
