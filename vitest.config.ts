import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { findChromium } from './scripts/find-chromium.ts'

const chromium = findChromium()

/** Vitest leaves one core to itself, which of two cores is half of them. */
const maxWorkers = '100%'

export default defineConfig({
  test: {
    projects: [
      {
        // Domain, database, host and everything else that runs in plain Node.
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/e2e/**', 'tests/faults/**', 'tests/fuzz/**'],
          maxWorkers,
          testTimeout: 20_000,
        },
      },
      {
        // Every message the contract knows, and many that it does not, against the whole way in. Takes about a minute.
        test: { name: 'fuzz', environment: 'node', include: ['tests/fuzz/**/*.test.ts'], setupFiles: ['tests/fuzz/spies.ts'], maxWorkers, testTimeout: 120_000, hookTimeout: 60_000 },
      },
      {
        // Components and screens, in a real Chromium with the real style sheets.
        plugins: [react()],
        // Named, because a package found only while tests run reloads the page under them.
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-dev-runtime',
            'react-dom/client',
            'react-aria-components',
            'lucide-react',
            '@tanstack/react-query',
            '@codemirror/state',
            '@codemirror/view',
            '@codemirror/commands',
            'axe-core',
            'vitest-browser-react',
            'zod',
          ],
        },
        test: {
          name: 'renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/renderer/no-complaints.ts'],
          maxWorkers,
          testTimeout: 20_000,
          // What an element becomes is waited for, and Vitest's one second is not enough on a loaded machine.
          expect: { poll: { timeout: 8_000 } },
          // As for the end-to-end tests below: a second try is named at the end of the run.
          retry: process.env['CI'] === undefined ? 0 : 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium, contextOptions: { locale: 'nb-NO', reducedMotion: 'reduce' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Processes killed, disks full, files changed: what is stored must outlive it.
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/faults/prepare.ts'],
          maxWorkers,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The whole app in a real Electron. On Linux two at a time, each on a display of its own; elsewhere windows would take the focus from each other.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/prepare.ts'],
          maxWorkers: process.platform === 'linux' ? 2 : 1,
          // On a loaded machine a start alone may take three attempts of 15 s (tests/e2e/launch.ts).
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // A window manager and a display server of its own are part of the machine: a second try is named at the end of the run (scripts/run-suite.ts), never silent.
          retry: process.env['CI'] === undefined ? 0 : 1,
        },
      },
    ],
  },
})
