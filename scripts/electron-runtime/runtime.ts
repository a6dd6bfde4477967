/** A complete Electron on disk. */
export interface Runtime {
  /** Holds the executable, its libraries and `version`. */
  readonly folder: string
  /** The executable's path. */
  readonly executable: string
  /** Electron's version, without a leading v. */
  readonly version: string
  readonly from: 'ELECTRON_OVERRIDE_DIST_PATH' | 'the electron package' | 'the npm registry'
}

/** Electron's own version number from its `version` file, `v45.4.1` → `45.4.1`. */
export function versionNumber(text: string): string {
  return text.trim().replace(/^v/, '')
}

/** Whether the runtime is older than Electron 36, whose Node (22.14) was the first with the Node-API 10 that SQLite needs. */
export function needsOwnAddon({ version }: Runtime): boolean {
  return Number(version.split('.')[0]) < 36
}
