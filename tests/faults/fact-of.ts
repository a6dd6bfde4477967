import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenStudy } from '../../electron/host/open-study.ts'

/** Looks up what an acknowledged write said must be there: `text <answer>`, `coding <id>`, `name <subject>`, `file <name>` and so on. */
export function factOf(open: OpenStudy, folder: string, fact: string): unknown {
  const [, kind = '', subject = ''] = /^(session code|key note|\w+) (.+)$/.exec(fact) ?? []
  const one = (store: OpenStudy['files']['key'], sql: string, ...values: string[]): unknown => store?.connection.prepare<string[]>(sql).pluck().get(...values) ?? null
  const { study, key } = open.files
  switch (kind) {
    case 'text': return one(study, 'SELECT text FROM answer WHERE id = ?', subject)
    case 'coding': return one(study, 'SELECT stance FROM coding WHERE id = ?', subject)
    case 'code': return one(study, 'SELECT 1 FROM code WHERE id = ?', subject) === 1
    case 'session': return one(study, 'SELECT minutes FROM session WHERE id = ?', subject)
    case 'session code': return one(study, 'SELECT count(*) FROM answer JOIN session ON session.id = session_id WHERE code = ?', subject)
    case 'name': return one(key, 'SELECT name FROM identity WHERE id = ?', subject)
    case 'key note': return one(key, 'SELECT text FROM key_answer WHERE session_id = ? AND guide_question_id = ?', ...subject.split(' '))
    case 'file': return statSync(join(folder, subject), { throwIfNoEntry: false })?.size ?? null
    default: throw new Error(`no such fact: ${fact}`)
  }
}
