import { dirname } from 'node:path'
import { app, Menu, nativeTheme, shell, type BrowserWindow } from 'electron'
import { fail, ok } from '../codebook/result.ts'
import type { Settings } from './contract/app.ts'
import { chooseToImport } from './choose-to-import.ts'
import type { AppChannel, Reply, Request } from './contract/contract.ts'
import { writeFileSafely } from './exports/write-file-safely.ts'
import type { FileTokens } from './file-tokens.ts'
import { chooseFile, purposes } from './files.ts'
import type { JsonFile } from './json-file.ts'
import { changedInMenu, menuTemplate } from './menu.ts'
import type { RecentStudies } from './recent-studies.ts'
import { changeSettings } from './settings.ts'
import { words } from './words.ts'

/** One handler for every channel that main answers itself: a forgotten one does not compile. */
export type AppHandlers = { readonly [Name in AppChannel]: (request: Request<Name>) => Reply<Name> | Promise<Reply<Name>> }

export interface AppContext {
  readonly window: BrowserWindow
  readonly settings: JsonFile<Settings>
  readonly recent: RecentStudies
  readonly tokens: FileTokens
  readonly developing: boolean
  /** Runs the renderer's command that a menu item stands for. */
  readonly runCommand: (id: string) => void
  /** The renderer has written what it held; `all` says whether everything could be. */
  readonly saved: (all: boolean) => void
}

export function createAppHandlers({ window, settings, recent, tokens, developing, runCommand, saved }: AppContext): AppHandlers {
  /** Where the next dialog opens: where the last file was chosen. */
  let folder = app.getPath('documents')
  let menu: Request<'app.menu'> | null = null
  const ownWords = () => words[settings.get().language]
  return {
    'app.info': () => ok({ version: app.getVersion(), platform: process.platform, settings: settings.get() }),
    'app.settings': (request) => {
      settings.set(changeSettings(settings.get(), request))
      nativeTheme.themeSource = settings.get().theme
      return ok(settings.get())
    },
    'app.recent': async () => ok(await recent.list()),
    'app.forget': ({ token }) => {
      const path = tokens.pathOf(token)
      if (path === undefined) return fail({ kind: 'unknown-file' })
      recent.remove(path)
      return ok(null)
    },
    'app.chooseFile': async ({ purpose, suggestedName }) => {
      const chosen = await chooseFile(window, purpose, suggestedName, folder, ownWords())
      if (chosen === null) return ok(null)
      folder = dirname(chosen)
      return ok(tokens.chosen(chosen, purposes[purpose].use))
    },
    'app.chooseFiles': async ({ from }) => {
      const { paths, more } = await chooseToImport(window, from, folder, ownWords())
      const [first] = paths
      if (first !== undefined) folder = dirname(first)
      return ok({ files: paths.map((path) => tokens.chosen(path, 'open')), more })
    },
    'app.menu': (request) => {
      const changed = changedInMenu(menu, request)
      menu = request
      if (changed === null) {
        const template = menuTemplate(request, { words: ownWords(), isMac: process.platform === 'darwin', developing, choose: runCommand })
        Menu.setApplicationMenu(Menu.buildFromTemplate(template))
      } else for (const { id, enabled } of changed) {
        const item = Menu.getApplicationMenu()?.getMenuItemById(id)
        if (item !== null && item !== undefined) item.enabled = enabled
      }
      return ok(null)
    },
    'app.saved': ({ all }) => {
      saved(all)
      return ok(null)
    },
    'app.writeText': async ({ file, text }) => {
      const path = tokens.pathFor('app.writeText', file)
      return path === undefined ? fail({ kind: 'unknown-file' }) : writeFileSafely(path, new TextEncoder().encode(text))
    },
    'app.showFile': ({ token }) => {
      const path = tokens.pathOf(token)
      if (path === undefined) return fail({ kind: 'unknown-file' })
      shell.showItemInFolder(path)
      return ok(null)
    },
  }
}
