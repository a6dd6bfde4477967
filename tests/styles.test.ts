import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '..', 'renderer', 'styles')
const tokens = readFileSync(join(folder, 'tokens.css'), 'utf8')
const sheets = globSync('*.css', { cwd: folder }).filter((name) => name !== 'tokens.css')
  .map((name) => ({ name, css: readFileSync(join(folder, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' ')) }))

/** One declaration of a style sheet and where it stands. */
interface Declaration { readonly at: string; readonly property: string; readonly value: string }

const declarations: readonly Declaration[] = sheets.flatMap(({ name, css }) => [...css.matchAll(/(?<=[{;\s])([a-z-]+):\s*([^;{}]+)(?=[;}])/g)].map((found) => ({
  at: `${name}:${css.slice(0, found.index).split('\n').length}`, property: found[1] ?? '', value: found[2] ?? '',
})))

/** A value without what is in its brackets: sums of tokens are the sheet's own business. */
function bare(value: string): string {
  let rest = value
  for (let before = ''; before !== rest;) {
    before = rest
    rest = rest.replaceAll(/\([^()]*\)/g, '')
  }
  return rest
}

function faults(isFault: (declaration: Declaration) => boolean): string[] {
  return declarations.filter(isFault).map(({ at, property, value }) => `${at} ${property}: ${value.trim()}`)
}

test('style sheets were read', () => {
  expect(sheets.length).toBeGreaterThan(10)
  expect(declarations.length).toBeGreaterThan(800)
})

test('colours are named in the tokens and nowhere else', () => {
  // In high contrast the system's colours are the tokens.
  const isColour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb|light-dark)\(|(?<![-\w])(?:white|black|gr[ae]y|red|green|blue|yellow|orange)(?![-\w])/i
  expect(faults(({ property, value }) => isColour.test(value) && property !== 'mask-image')).toEqual([])
})

test('letters have sizes and weights of the type scale', () => {
  expect(faults(({ property, value }) => (property === 'font-size' && !/^(var\(--text-[\da-z]+\)|inherit)$/.test(value.trim()))
    || (property === 'font-weight' && !/^(var\(--(regular|medium|strong)\)|inherit)$/.test(value.trim())))).toEqual([])
})

test('room between things is of the spacing scale, or a hairline', () => {
  const isSpacing = /^(padding|margin|gap|row-gap|column-gap)(-|$)/
  expect(faults(({ property, value }) => isSpacing.test(property) && [...bare(value).matchAll(/-?([\d.]+)(px|rem)/g)].some(([, size, unit]) => unit === 'rem' || Number(size) > 1)))
    .toEqual([])
})

test('corners, layers and motion are of the tokens', () => {
  expect(faults(({ property, value }) => property.endsWith('radius') && /[\d.]+(px|rem)/.test(bare(value)))).toEqual([])
  // Up to 9 things of one screen are put above each other.
  expect(faults(({ property, value }) => property === 'z-index' && !/^(\d|var\(--layer-[a-z]+\))$/.test(value.trim()))).toEqual([])
  expect(faults(({ at, property, value }) => /^(transition|animation)/.test(property) && /\d(ms|s)\b/.test(value) && !at.startsWith('base.css'))).toEqual([])
})

test('every token that is used exists, and every token that exists is used', () => {
  const own = new Set([...tokens.matchAll(/(--[\da-z-]+):/g)].map(([, name]) => name ?? ''))
  const given = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/(--[\da-z-]+):/g)].map(([, name]) => name ?? '')))
  const fromReactAria = new Set(['--trigger-width', '--tree-item-level'])
  const everything = [tokens, ...sheets.map(({ css }) => css)].join('\n')
  const used = new Set([...everything.matchAll(/var\((--[\da-z-]+)/g)].map(([, name]) => name ?? ''))
  expect([...used].filter((name) => !own.has(name) && !given.has(name) && !fromReactAria.has(name))).toEqual([])
  expect([...own].filter((name) => !used.has(name))).toEqual([])
})
