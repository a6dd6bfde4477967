import { runCommand } from './cli/run-command.ts'
import { terminal } from './cli/terminal.ts'

// Entry of the command line: `npm run funn -- …`, and `funn --cli …` in the packaged app. No window, no display, no Electron.
process.exitCode = await runCommand(process.argv.slice(2), terminal)
