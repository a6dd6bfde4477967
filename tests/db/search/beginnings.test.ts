import { describe, expect, it } from 'vitest'
import { words } from '../../../codebook/language/words.ts'
import { findText } from '../../../db/search/find.ts'
import { study as schema, type Store } from '../../../db/store.ts'
import { undoStep } from '../../../db/undo/undo.ts'
import { exampleStudy } from '../../builders/blank-study.ts'
import { writeFreeNotes } from '../../builders/write-free-notes.ts'

const all = 100_000

/** Every word of every answer that begins so, found by reading. */
function read(db: Store, start: string): readonly string[] {
  return db.all(schema.selectFrom('answer').select('text').orderBy('search_id'))
    .flatMap(({ text }) => words(text).map((word) => word.text).filter((word) => word.toLowerCase().startsWith(start)))
}

const found = (db: Store, start: string) => findText(db, `${start}*`, all).hits.map(({ text }) => text)

describe('words that begin so', () => {
  it('are all found, for one letter, for few words and for many', () => {
    const { study: db } = exampleStudy()
    writeFreeNotes(db, Array.from({ length: 450 }, (_, at) => `zz${at}`).join(' '))
    for (const start of ['k', 'å', 's', 'ko', 'fo', 'kom', 'sam', 'kommu', 'samarbeid', '20', 'qx', 'ærli', 'zz', 'zz4']) expect(found(db, start), start).toEqual(read(db, start))
    expect(found(db, 'zz')).toHaveLength(450)
    expect(found(db, 'kom').length).toBeGreaterThan(20)
  })

  it('are found of scripts whose words the index takes apart, of two codes to a letter, and of letters beside marks', () => {
    const { study: db } = exampleStudy()
    writeFreeNotes(db, 'किताब और किताबें, 𐐔𐐯𐑅 𐐔𐐯𐑅𐐨𐑉𐐻, cafe\u0301en og ca\u0308r')
    for (const [start, wanted] of [['किता', ['किताब', 'किताबें']], ['कि', ['किताब', 'किताबें']], ['𐐔', 2], ['ca\u0308', 1], ['caf', 1]] as const) {
      if (typeof wanted === 'number') expect(found(db, start), start).toHaveLength(wanted)
      else expect(found(db, start), start).toEqual(wanted)
    }
  })

  it('are known as soon as they are written, and not once that is undone', () => {
    const { study: db } = exampleStudy()
    expect(found(db, 'qvis')).toEqual([])
    writeFreeNotes(db, 'Qvistgaard ringte.')
    expect(found(db, 'qvis')).toEqual(['Qvistgaard'])
    undoStep(db, () => undefined)
    expect(found(db, 'qvis')).toEqual([])
  })
})
