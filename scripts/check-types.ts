/** Checks the types of every folder in the light its own tsconfig.json allows it; `npm run check:types`. */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

const projects = globSync('**/tsconfig.json', { exclude: (path) => /node_modules|^dist$|^\.cache$|^release$/.test(path) }).toSorted()
const compiler = 'node_modules/typescript/lib/tsc.js'

const wrong = projects.filter((project) => {
  const { status } = spawnSync(process.execPath, [compiler, '-p', project, '--pretty', process.stdout.isTTY ? 'true' : 'false'], { stdio: 'inherit' })
  return status !== 0
})

if (wrong.length > 0) {
  console.error(`Types are wrong in: ${wrong.join(', ')}`)
  process.exit(1)
}
console.log(`Types hold in all ${projects.length} projects.`)
