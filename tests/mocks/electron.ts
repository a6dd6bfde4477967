import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { vi } from 'vitest'

/** Electron as far as Funn's main process and preload use it in tests under plain Node: `vi.mock('electron', () => import('../mocks/electron.ts'))`. */
export const app = {
  getPath: vi.fn(() => tmpdir()),
  getVersion: vi.fn(() => '1.2.3'),
  isReady: vi.fn(() => true),
}

export const dialog = {
  showOpenDialog: vi.fn(async () => ({ canceled: true, filePaths: [] as string[] })),
  showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
  showMessageBox: vi.fn(async () => ({ response: 1, checkboxChecked: false })),
  showErrorBox: vi.fn(),
}

export const clipboard = { writeText: vi.fn(async () => undefined) }
export const shell = { showItemInFolder: vi.fn() }
export const nativeTheme = { themeSource: 'system' }
export const Menu = { buildFromTemplate: vi.fn((template: unknown) => ({ template })), setApplicationMenu: vi.fn() }

export const contextBridge = { exposeInMainWorld: vi.fn() }
export const webFrame = { executeJavaScript: vi.fn(async () => undefined) }
export const ipcRenderer = Object.assign(new EventEmitter(), { invoke: vi.fn(async () => ({ ok: true, value: null })) })
