import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PartsFile } from '../../../electron/exports/parts-file.ts'
import { tempFolder } from '../../builders/temp-folder.ts'

test('gives back each part as it was put last, in memory or beside the target', async () => {
  const folder = tempFolder()
  const puts = fc.array(fc.tuple(fc.constantFrom('I01', 'I02', 'I03', 'I04'), fc.uint8Array({ maxLength: 60 })), { maxLength: 30 })
  await fc.assert(fc.asyncProperty(puts, async (all) => {
    const parts = new PartsFile(join(folder, 'ut.json'), 100)
    for (const [name, bytes] of all) await parts.put(name, bytes)
    for (const [name, bytes] of new Map(all)) expect(await parts.get(name)).toEqual(bytes)
    await parts.close()
    expect(readdirSync(folder)).toEqual([])
  }), { numRuns: 60 })
})

test('holds no more in memory than it is told, and begins anew when cleared', async () => {
  const folder = tempFolder()
  const parts = new PartsFile(join(folder, 'ut.csv'), 10)
  await parts.put('I01', new Uint8Array(10).fill(1))
  expect(readdirSync(folder)).toEqual([])
  await parts.put('I02', new Uint8Array(10).fill(2))
  expect(readdirSync(folder)).toHaveLength(1)
  parts.clear()
  await expect(parts.get('I01')).rejects.toThrow('a part is missing')
  await parts.put('I03', new Uint8Array(11).fill(3))
  expect(await parts.get('I03')).toEqual(new Uint8Array(11).fill(3))
  await parts.close()
  expect(readdirSync(folder)).toEqual([])
})
