import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkOpenStudy } from '../../../codebook/interchange/check-open-study.ts'
import { openJsonSchema } from '../../../codebook/interchange/open-json-schema.ts'
import { openStudySchema } from '../../../codebook/interchange/open-study.ts'
import { parseOpenStudy } from '../../../codebook/interchange/parse-open-study.ts'

const docs = join(import.meta.dirname, '../../../docs')

test('the published JSON Schema is current (vitest run -u writes it anew)', async () => {
  await expect(`${JSON.stringify(openJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(join(docs, 'open-format.schema.json'))
})

test('the page about the format names every part of it', () => {
  const page = readFileSync(join(docs, 'open-format.md'), 'utf8')
  const parts = Object.keys(openStudySchema.shape).filter((part) => part !== '$schema')
  expect(parts.filter((part) => !page.includes(`\`${part}\``))).toEqual([])
})

test('the examples on the page can be imported', () => {
  const page = readFileSync(join(docs, 'open-format.md'), 'utf8')
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
  expect(examples).toHaveLength(2)
  for (const example of examples) {
    const parsed = parseOpenStudy(example)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
    const blank = { format: 'funn-study', version: 1, waves: [{ number: 1 }], coders: [{ key: 'A' }] } as const
    expect(checkOpenStudy(parsed.value, { ...blank, waves: [...blank.waves], coders: [...blank.coders] })).toEqual([])
  }
})
