import { url as inspectorUrl } from 'node:inspector'
import { join } from 'node:path'
import { app, Menu, protocol, session } from 'electron'
import { openAppWindow, type AppWindow } from './app-window.ts'
import { bugReport, showBug } from './bug-dialog.ts'
import { describeError } from './describe-error.ts'
import { createLog } from './log.ts'
import { closeDoors, keepOffline, switchOffNetwork } from './offline.ts'
import { studyIn } from './opened-file.ts'
import { denyPermissions } from './permissions.ts'
import { appScheme, serveWindow } from './protocol.ts'
import { openSettings } from './settings.ts'
import { lockDown, windowSession } from './windows.ts'
import { words } from './words.ts'

/** Starts Funn with its window, once on a machine. `folder` is where main lies when built; to be called before the app is ready. */
export async function startApp(folder: string): Promise<void> {
  protocol.registerSchemesAsPrivileged([appScheme])
  switchOffNetwork(app.commandLine)
  // Where the inspector is on, the packing has let it in, for tests.
  if (app.isPackaged && inspectorUrl() === undefined) closeDoors(app.commandLine)
  app.enableSandbox()
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  const developing = !app.isPackaged
  const data = app.getPath('userData')
  const log = createLog(join(data, 'logs'), app.getVersion())
  const settings = openSettings(join(data, 'settings.json'))

  let window: AppWindow | null = null
  let study = studyIn(process.argv, process.cwd())
  function open(path: string | undefined): void {
    if (window === null) study = path ?? study
    else if (path === undefined) window.show()
    else window.openFile(path)
  }

  let isEnding = false
  function end(step: string, error: unknown): void {
    const described = describeError(error)
    log.write(step, described)
    if (isEnding) return
    isEnding = true
    const report = bugReport(step, described, app.getVersion())
    void showBug(report, words[settings.get().language].bug).then(() => window?.closeStudy()).finally(() => { app.exit(1) })
  }
  process.on('uncaughtException', (error) => { end('main', error) })
  process.on('unhandledRejection', (error) => { end('main', error) })

  app.on('session-created', (created) => {
    denyPermissions(created)
    keepOffline(created, developing)
  })
  app.on('web-contents-created', (_event, contents) => { lockDown(contents) })
  app.on('child-process-gone', (_event, { type, reason }) => { log.write(`process gone: ${type} ${reason}`) })
  app.on('second-instance', (_event, argv, workingFolder) => { open(studyIn(argv, workingFolder)) })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    open(path)
  })
  app.on('window-all-closed', () => { app.quit() })

  await app.whenReady()
  Menu.setApplicationMenu(null)
  serveWindow(session.fromPartition(windowSession), join(folder, '../renderer'))
  window = openAppWindow({ folder, developing, settings, log, onBug: end })
  if (study !== undefined) window.openFile(study)
}
