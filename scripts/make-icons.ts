/**
 * Draws the app's icons from electron/resources/icon.svg, for all systems: `node scripts/make-icons.ts`, after a change of the
 * drawing. What it writes is checked in; packing needs no browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root } from './electron-runtime/folders.ts'
import { findChromium } from './find-chromium.ts'

const resources = join(root, 'electron', 'resources')
const drawing = readFileSync(join(resources, 'icon.svg'), 'utf8')

/** Sizes that Linux desktops look for. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]
const windowsSizes = [16, 24, 32, 48, 64, 128, 256]
/** What Apple calls each size, those for twice as dense screens included; its names for 16 and 32 points hold no PNG. */
const appleTypes = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 } as const

const drawn = await draw(new Set([...linuxSizes, ...windowsSizes, ...Object.values(appleTypes)]))
mkdirSync(join(resources, 'icons'), { recursive: true })
for (const size of linuxSizes) writeFileSync(join(resources, 'icons', `${size}x${size}.png`), pictureOf(size))
writeFileSync(join(resources, 'icon.ico'), windowsIcon())
writeFileSync(join(resources, 'icon.icns'), appleIcon())

async function draw(sizes: ReadonlySet<number>): Promise<Map<number, Buffer>> {
  const browser = await chromium.launch(findChromium())
  const page = await browser.newPage()
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`)
  const pictures = new Map<number, Buffer>()
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    pictures.set(size, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
  return pictures
}

function pictureOf(size: number): Buffer {
  const picture = drawn.get(size)
  if (picture === undefined) throw new Error(`The icon was not drawn in ${size} points.`)
  return picture
}

/** Windows' container: a table of sizes and places, then the pictures as they are. */
function windowsIcon(): Buffer {
  const pictures = windowsSizes.map(pictureOf)
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let place = head.length
  for (const [index, picture] of pictures.entries()) {
    const at = 6 + 16 * index
    const size = windowsSizes[index] ?? 0
    // One byte each for width and height, where 0 means 256.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(picture.length, at + 8)
    head.writeUInt32LE(place, at + 12)
    place += picture.length
  }
  return Buffer.concat([head, ...pictures])
}

/** Apple's container: each picture after its type and length. */
function appleIcon(): Buffer {
  const parts = Object.entries(appleTypes).map(([type, size]) => block(type, pictureOf(size)))
  return block('icns', Buffer.concat(parts))
}

function block(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}
