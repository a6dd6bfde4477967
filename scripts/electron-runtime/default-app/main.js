// Opens the folder named on the command line, as Electron's own default app does; the registry runtime comes without one.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.')
const { main, name, productName, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(productName ?? name)
// Not in Electron's documentation, but what its own default app calls.
app.setVersion(version)
await import(pathToFileURL(join(folder, main)).href)
