import type Database from 'better-sqlite3'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { emailFile, odtFile, pdfFile, rtfFile } from '../../builders/foreign-files.ts'
import { agree, msFigure, plainFigure, speedFigure, type Bench, type Measure } from '../bench.ts'
import { bareReadWord, wordNotes } from '../bare-files.ts'
import { openBare, stemsOf } from '../bare-study.ts'
import { startHost } from '../bench-host.ts'
import type { Figure } from '../figure.ts'
import { benchKeyPassphrase, benchPassphrase } from '../generate-study.ts'
import { timeBoth, timeOf, timingOf } from '../passes.ts'

/** Files of notes imported together at most. */
const mostFiles = 100

/** Bytes up to which a file in the open format is imported at all; above it Funn refuses (electron/imports/read-open-file.ts). */
const mostBytes = 96 * 1024 * 1024

/** Notes from Word files, a folder of files of all kinds, and a whole study from the open format. */
export const importing: Measure = {
  name: 'imports',
  async run(bench) {
    const bare = openBare(bench.barePath)
    try {
      return [await importWord(bench, bare), await importMixed(bench), ...await importJson(bench, bare)]
    } finally {
      bare.close()
    }
  },
}

async function importWord(bench: Bench, bare: Database.Database): Promise<Figure> {
  const { host, folder, slow } = bench
  const [guide] = await host.ask('guide.list', {})
  const sessions = (await host.ask('session.list', {})).slice(0, mostFiles)
  const paths: Record<string, string> = {}
  for (const [at, { id }] of sessions.entries()) {
    const { answers, guide: asked } = await host.ask('session.open', { id })
    const questions = new Map(asked?.sections.flatMap((section) => section.questions).map((question) => [question.id, question.text]))
    const path = join(folder, `notes-${at}.docx`)
    writeFileSync(path, wordNotes(answers.map((answer) => ({ question: questions.get(answer.questionId ?? '') ?? '', answer: answer.text }))))
    paths[`notes-${at}`] = path
  }
  if (!guide) throw new Error('no guide')
  const insert = bare.prepare('INSERT INTO answer (session, question, text) VALUES (?, ?, ?)')
  const index = bare.prepare('INSERT INTO answer_search (rowid, body, stems) VALUES (?, ?, ?)')
  const readBare = bare.transaction((path: string) => {
    const texts = bareReadWord(readFileSync(path))
    texts.forEach((text, question) => index.run(insert.run(0, question + 1, text).lastInsertRowid, text, stemsOf(text)))
    return texts.length
  })
  const files = Object.keys(paths)
  const importAll = () => host.ask('import.run', { files, session: null }, paths)
  const { imported, failed } = await importAll()
  agree('answers imported from Word', [failed.length, imported.reduce((sum, one) => sum + one.answers, 0)], [0, Object.values(paths).reduce((sum, path) => sum + readBare(path), 0)])
  const both = await timeBoth(importAll, () => Object.values(paths).forEach((path) => readBare(path)), { ...slow, warm: false })
  return speedFigure('import Word notes', bench, files.length, both)
}

/** Each kind of notes and sources as its program would have written these lines. */
const writers: Readonly<Record<string, (lines: readonly string[]) => string | Uint8Array>> = {
  docx: (lines) => wordNotes(lines.map((line) => ({ question: '', answer: line }))),
  odt: (lines) => odtFile(lines.map((line) => `<text:p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text:p>`).join('')),
  rtf: rtfFile,
  txt: (lines) => lines.join('\r\n'),
  md: (lines) => lines.join('\n\n'),
  pdf: (lines) => pdfFile(lines.flatMap((line) => line.match(/.{1,80}(?:\s|$)/gu) ?? [])),
  eml: (lines) => emailFile(lines.join('\n')),
  vtt: (lines) => `WEBVTT\n\n${lines.map((line, at) => `00:${String(at % 60).padStart(2, '0')}:00.000 --> 00:${String(at % 60).padStart(2, '0')}:30.000\n<v Ada>${line}`).join('\n\n')}\n`,
}

/** A hundred files at once, of all kinds in turn, each with the notes of one interview numbered as the guide is. */
async function importMixed(bench: Bench): Promise<Figure> {
  const { host, folder, slow } = bench
  const sessions = (await host.ask('session.list', {})).filter((session) => session.kind === 'interview')
  const kinds = Object.entries(writers)
  const paths: Record<string, string> = {}
  for (let at = 0; at < mostFiles; at += 1) {
    const { answers, guide } = await host.ask('session.open', { id: sessions[at % sessions.length]?.id ?? '' })
    const questions = new Map(guide?.sections.flatMap((section) => section.questions).map((question) => [question.id, question]))
    const lines = answers.flatMap((answer) => {
      const question = questions.get(answer.questionId ?? '')
      return [...question === undefined ? [] : [`${question.number}. ${question.text}`], ...answer.text.split('\n').filter((line) => line.trim() !== '')]
    })
    const [ending = 'txt', write] = kinds[at % kinds.length] ?? []
    const path = join(folder, `mixed-${at}.${ending}`)
    writeFileSync(path, write?.(lines) ?? '')
    paths[`mixed-${at}`] = path
  }
  const files = Object.keys(paths)
  const times: number[] = []
  for (let pass = 0; pass < slow.passes; pass += 1) {
    times.push(await timeOf(async () => {
      const { imported, failed } = await host.ask('import.run', { files, session: null }, paths)
      agree('files of all kinds imported', [imported.length, failed], [mostFiles, []])
    }))
  }
  const { value, spread } = timingOf(times)
  return plainFigure('import 100 files of all kinds', bench, 'ms', value, spread)
}

/** Each time into a new study, in a host of its own. */
async function importJson(bench: Bench, bare: Database.Database): Promise<Figure[]> {
  const json = join(bench.folder, 'whole.json')
  await bench.host.ask('export.run', { jobId: 'whole', kind: 'json', profile: 'internal', file: 'out' }, { out: json })
  if (statSync(json).size > mostBytes) return []
  const before = await bench.host.ask('study.overview', {})
  const spent = { funn: [] as number[], bare: [] as number[] }
  for (let pass = 0; pass < bench.slow.passes; pass += 1) {
    const files = { study: join(bench.folder, 'imported.funn'), key: join(bench.folder, 'imported.funn-key'), json }
    for (const path of [files.study, files.key]) rmSync(path, { force: true })
    const host = startHost()
    await host.ask('study.create', {
      file: 'study', passphrase: benchPassphrase, key: { file: 'key', passphrase: benchKeyPassphrase }, template: 'blank', title: 'Importert', firm: '', client: '', language: 'nb', coder: 'Ada',
    }, files)
    spent.funn.push(await timeOf(() => host.ask('import.run', { files: ['json'], session: null }, files)))
    const { counts } = await host.ask('study.overview', {})
    agree('what was imported', [counts.answers, counts.codings, counts.words], [before.counts.answers, before.counts.codings, before.counts.words])
    await host.close()
    spent.bare.push(await timeOf(() => importBare(bare, json)))
  }
  return [msFigure('import json, everything', bench, { funn: timingOf(spent.funn), bare: timingOf(spent.bare) })]
}

interface WrittenStudy {
  readonly sessions: readonly { readonly answers?: readonly { readonly text: string; readonly codings?: readonly { readonly start: number; readonly end: number; readonly code: string }[] }[] }[]
}

function importBare(bare: Database.Database, path: string): void {
  const written = JSON.parse(readFileSync(path, 'utf8')) as WrittenStudy
  const answerRow = bare.prepare('INSERT INTO answer (session, question, text) VALUES (0, 0, ?)')
  const index = bare.prepare('INSERT INTO answer_search (rowid, body, stems) VALUES (?, ?, ?)')
  const coding = bare.prepare('INSERT INTO coding (answer, start_at, end_at, code, counted) VALUES (?, ?, ?, (SELECT id FROM code WHERE key = ?), 0)')
  bare.transaction(() => {
    for (const answer of written.sessions.flatMap((session) => session.answers ?? [])) {
      const id = answerRow.run(answer.text).lastInsertRowid
      index.run(id, answer.text, stemsOf(answer.text))
      for (const one of answer.codings ?? []) coding.run(id, one.start, one.end, one.code)
    }
  })()
}
