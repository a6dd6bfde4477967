import { runCommand } from '../../electron/cli/run-command.ts'
import { terminal } from '../../electron/cli/terminal.ts'

// The command line in a process of its own that tells, on its last line, how much memory it needed at most: KB, on every system.
process.exitCode = await runCommand(process.argv.slice(2), terminal)
process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`)
