import { runCommand } from './cli/run-command.ts'
import { terminal } from './cli/terminal.ts'

// Entry of the command line: `npm run funn -- …`, and `funn --cli …` in the packaged app. No window, no display, no Electron.

// npm runs scripts in the project's folder; file names are meant from where the command was typed.
const typedIn = process.env['npm_lifecycle_event'] === 'funn' ? process.env['INIT_CWD'] : undefined
if (typedIn !== undefined) process.chdir(typedIn)

process.exitCode = await runCommand(process.argv.slice(2), terminal)
