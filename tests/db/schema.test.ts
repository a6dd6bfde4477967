import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFile } from '../../db/open.ts'
import { studyTableOrder } from '../../db/schema.ts'
import { columnsOf } from '../../db/undo/triggers.ts'
import { tempFolder } from '../builders/temp-folder.ts'

interface ForeignKey {
  readonly table: string
  readonly from: string
}

function fresh(kind: 'study' | 'key') {
  const made = createFile(kind, join(tempFolder(), 'a.funn'), 'riktig hest batteri stift')
  if (!made.ok) throw new Error(made.failure.kind)
  return made.value
}

function tablesOf(store: ReturnType<typeof fresh>): { name: string; sql: string }[] {
  return store.connection.prepare<[], { name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'answer_search%'`).all()
}

describe.each(['study', 'key'] as const)('the schema of a %s file', (kind) => {
  it('has the columns that the types of tables say, in every table', () => {
    const source = globSync(join(import.meta.dirname, '../../db/tables/*.ts')).map((path) => readFileSync(path, 'utf8')).join('\n')
    const store = fresh(kind)
    for (const { name } of tablesOf(store)) {
      const type = name.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') + 'Table'
      const body = new RegExp(`export interface ${type} \\{([^}]*)\\}`).exec(source)?.[1] ?? ''
      expect([name, Array.from(body.matchAll(/readonly (\w+):/g), (match) => match[1])]).toEqual([name, columnsOf(store.connection, name)])
    }
    store.close()
  })

  it('is strict everywhere and indexes every reference', () => {
    const store = fresh(kind)
    for (const { name, sql } of tablesOf(store)) {
      expect([name, sql.trim().endsWith('STRICT')]).toEqual([name, true])
      const references = store.connection.prepare<[string], ForeignKey>('SELECT "table", "from" FROM pragma_foreign_key_list(?)').all(name)
      for (const { from } of references) {
        const indexed = store.connection.prepare<[string, string], number>(
          `SELECT count(*) FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS info WHERE info.seqno = 0 AND info.name = ?`).pluck().get(name, from)
        expect([name, from, indexed]).not.toEqual([name, from, 0])
      }
    }
    store.close()
  })
})

it('lists the study tables so that each refers only to earlier ones', () => {
  const store = fresh('study')
  studyTableOrder.forEach((name, place) => {
    const references = store.connection.prepare<[string], ForeignKey>('SELECT "table", "from" FROM pragma_foreign_key_list(?)').all(name)
    for (const { table } of references) {
      const other = studyTableOrder.findIndex((one) => one === table)
      expect([name, table, other >= 0 && other <= place]).toEqual([name, table, true])
    }
  })
  store.close()
})
