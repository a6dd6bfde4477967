import { expect, test } from 'vitest'
import { parseTranscript } from '../../../codebook/interchange/parse-transcript.ts'

test('a .vtt gives who said what, without times, marks and heads; what one says in several pieces is joined', () => {
  const vtt = `WEBVTT\n\nNOTE laget av Teams\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Ada Berg>Hva er behovet?</v>\n\n00:00:04.000 --> 00:00:06.000 align:start\n<v Kari Nordmann>Vi må møtes</v>\n\n00:06.500 --> 00:08.000\n<v Kari Nordmann>– og <i>ofte</i> &amp; lenge.</v>\n`
  expect(parseTranscript(vtt)).toEqual({
    speakers: ['Ada Berg', 'Kari Nordmann'], turns: [{ speaker: 0, text: 'Hva er behovet?' }, { speaker: 1, text: 'Vi må møtes – og ofte & lenge.' }],
  })
})

test('an .srt gives its names before a colon, and goes on with the last speaker where there is none', () => {
  const srt = '1\n00:00:01,000 --> 00:00:04,000\nAda Berg: Hva er behovet?\n\n2\n00:00:04,000 --> 00:00:06,000\nKari: Møter, for da\n\n3\n00:00:06,000 --> 00:00:08,000\nser vi hverandre: ansikt til ansikt.\n'
  expect(parseTranscript(srt)?.turns).toEqual([{ speaker: 0, text: 'Hva er behovet?' }, { speaker: 1, text: 'Møter, for da ser vi hverandre: ansikt til ansikt.' }])
})

test('text without times is no transcript', () => {
  expect(parseTranscript('Ada: Hva er behovet?')).toBeUndefined()
})
