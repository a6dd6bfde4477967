import { app } from 'electron'
import { keepMemoryOutOfDumps } from './no-core-dump.ts'
import { commandIn } from './opened-file.ts'
import { startApp } from './start-app.ts'

keepMemoryOutOfDumps()
const command = commandIn(process.argv)
if (command === undefined) void startApp(import.meta.dirname)
else {
  // The command line reads its words where Node puts them: after the program and the script.
  process.argv = [process.execPath, 'funn', ...command]
  await import('./cli.ts')
  app.exit(Number(process.exitCode ?? 0))
}
