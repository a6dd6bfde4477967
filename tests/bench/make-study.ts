/**
 * Makes a study of the bench to look at or to measure with: `node tests/bench/make-study.ts M out.funn`.
 *
 * Its passphrases are those of generate-study.ts. Made studies are kept under `.cache/bench`, so that the next copy is quick.
 */
import { scaleNames } from './figure.ts'
import { benchKeyPassphrase, benchPassphrase } from './generate-study.ts'
import { copyStudy, madeStudy } from './made-study.ts'

const [word, path] = process.argv.slice(2)
const scale = scaleNames.find((name) => name === word)
if (scale === undefined || path === undefined) {
  console.error(`Say which study and where to: node tests/bench/make-study.ts ${scaleNames.join('|')} out.funn`)
  process.exit(2)
}
const made = copyStudy(madeStudy(scale), path)
console.log(`${made.study} (passphrase: ${benchPassphrase})\n${made.key} (passphrase: ${benchKeyPassphrase})`)
