import { agree, msFigure, type Bench, type Measure } from '../bench.ts'
import { openBare, stemsOf } from '../bare-study.ts'
import { timeBoth } from '../passes.ts'

/** What a user does all day: show a session, write a note, code, undo. */
export const work: Measure = {
  name: 'work',
  async run(bench) {
    const { host, quick } = bench
    const bare = openBare(bench.barePath)
    const rows = await host.ask('session.list', {})
    const shown = rows[Math.floor(rows.length / 2)]?.id ?? ''
    const detail = await host.ask('session.open', { id: shown })
    const answer = detail.answers[0]
    const code = (await host.ask('codebook.list', {})).find((one) => !one.stanceRequired)
    if (!answer || !code) throw new Error('nothing to code')
    try {
      const texts = bare.prepare<[string], { text: string }>('SELECT answer.* FROM answer JOIN session ON session.id = answer.session WHERE session.funn = ? ORDER BY answer.id')
      const marks = bare.prepare<[string], { id: number }>('SELECT coding.* FROM session JOIN answer ON answer.session = session.id JOIN coding ON coding.answer = answer.id WHERE session.funn = ? ORDER BY answer.id, start_at')
      agree('the session', [detail.answers.map((one) => one.text), detail.answers.reduce((sum, one) => sum + one.codings.length, 0)], [texts.all(shown).map((row) => row.text), marks.all(shown).length])
      const showing = await timeBoth(() => host.ask('session.open', { id: shown }), () => [texts.all(shown), marks.all(shown)], quick)

      const bareAnswer = bare.prepare<[string], { id: number; session: number }>('SELECT id, session FROM answer WHERE funn = ?').get(answer.id) ?? { id: 0, session: 0 }
      const bareCode = bare.prepare<[string], number>('SELECT id FROM code WHERE funn = ?').pluck().get(code.id)
      const insert = bare.prepare(`INSERT INTO coding (answer, start_at, end_at, code, session, counted, organisation, grp, stance, verbatim, confidential)
        VALUES (?, ?, ?, ?, ?, 0, NULL, NULL, NULL, 0, 0)`)
      const remove = bare.prepare('DELETE FROM coding WHERE id = ?')
      const span = (time: number) => ({ start: time % 40, end: 60 + time % 20 })
      const made: number[] = []
      const coding = await timeBoth(
        (time) => host.ask('coding.add', { answerId: answer.id, ...span(time), wholeAnswer: false, codeId: code.id, stance: null, facet: null }),
        (time) => made.push(Number(insert.run(bareAnswer.id, span(time).start, span(time).end, bareCode, bareAnswer.session).lastInsertRowid)),
        quick,
      )
      agree('codings added', await codingsOf(bench, shown), marks.all(shown).length)
      const undoing = await timeBoth(() => host.ask('history.undo', {}), () => remove.run(made.pop()), quick)
      agree('codings undone', await codingsOf(bench, shown), marks.all(shown).length)

      const state = { version: answer.version, length: answer.text.length, text: answer.text }
      const update = bare.prepare('UPDATE answer SET text = ? WHERE id = ?')
      const unindex = bare.prepare('DELETE FROM answer_search WHERE rowid = ?')
      const index = bare.prepare('INSERT INTO answer_search (rowid, body, stems) VALUES (?, ?, ?)')
      const writeBare = bare.transaction((text: string) => {
        update.run(text, bareAnswer.id)
        unindex.run(bareAnswer.id)
        index.run(bareAnswer.id, text, stemsOf(text))
      })
      const noting = await timeBoth(async () => {
        const { answer: written } = await host.ask('notes.write', {
          sessionId: shown, questionId: answer.questionId, answerId: answer.id, version: state.version, edits: [{ from: state.length, to: state.length, insert: ' ord' }],
        })
        Object.assign(state, { version: written.version, length: written.text.length })
      }, () => writeBare(state.text += ' ord'), quick)
      const [stored] = (await host.ask('session.open', { id: shown })).answers
      agree('the note', stored?.text, state.text)
      return [
        msFigure('session: show one with its codings', bench, showing),
        msFigure('note: save one, durable', bench, noting),
        msFigure('coding: add one, durable', bench, coding),
        msFigure('coding: undo one, durable', bench, undoing),
      ]
    } finally {
      bare.close()
    }
  },
}

async function codingsOf({ host }: Bench, sessionId: string): Promise<number> {
  return (await host.ask('session.open', { id: sessionId })).answers.reduce((sum, answer) => sum + answer.codings.length, 0)
}
