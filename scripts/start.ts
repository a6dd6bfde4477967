/** Opens the app, after doing all it needs for that; `npm start`. What follows `--` goes to the app. */
import { spawn } from 'node:child_process'
import { buildIfNeeded } from './build-app.ts'
import { prepareLaunch } from './electron-runtime/prepare-launch.ts'
import { ensureSystem } from './electron-runtime/system-packages.ts'

try {
  if (isWithoutDisplay()) {
    ensureSystem(['display'])
    throw new Error('There is no display here. Use the command line, "npm run funn -- --help", or a virtual display, "xvfb-run -a npm start".')
  }
  await buildIfNeeded()
  const { runtime, executable, app, flags, user } = await prepareLaunch()
  console.log(`Opening Funn in Electron ${runtime.version} (${runtime.from})${user === undefined ? '' : ` as the user "${user.name}", with its files in ${user.home}`}.`)
  // Set in some editors' terminals: Electron would then be a plain Node.
  delete process.env['ELECTRON_RUN_AS_NODE']
  const running = spawn(executable, [app, ...flags, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => running.kill(signal))
  running.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

function isWithoutDisplay(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
}
