import type { Bridge } from '../electron/contract/contract.ts'

declare global {
  interface Window {
    /** Set by the preload script; the window's only way out. */
    funn: Bridge
  }
}
