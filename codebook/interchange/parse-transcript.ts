/** Who said what without a break. */
export interface Turn {
  /** Index among the speakers; null where the transcript does not say. */
  readonly speaker: number | null
  readonly text: string
}

export interface Transcript {
  /** Speakers as the transcript names them, in the order in which they first speak. Names: they are shown and never stored. */
  readonly speakers: readonly string[]
  readonly turns: readonly Turn[]
}

const timing = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s+-->\s+(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/
/** «Kari Nordmann: …»: a few words, each beginning with a capital or a digit, as no sentence does before a colon. */
const named = /^((?:[\p{Lu}\d][\p{L}\p{N}.'-]*)(?:\s+[\p{Lu}\d][\p{L}\p{N}.'-]*){0,3})\s*:\s+(?=\S)/u
const voice = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/i

/**
 * Reads a transcript with times, as .vtt or .srt, into turns; times and marks are dropped, and what one says in several pieces is joined.
 *
 * Undefined where it holds no times at all, and so is no transcript.
 */
export function parseTranscript(text: string): Transcript | undefined {
  const blocks = text.split(/\n(?:[^\S\n]*\n)+/)
  const speakers: string[] = []
  const turns: { speaker: number | null; text: string }[] = []
  let cues = 0
  for (const block of blocks) {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => timing.test(line))
    // Heads, notes and styles have no time.
    if (at < 0) continue
    cues += 1
    for (const cue of lines.slice(at + 1)) addCue(cue.trim(), speakers, turns)
  }
  return cues === 0 ? undefined : { speakers, turns }
}

function addCue(cue: string, speakers: string[], turns: { speaker: number | null; text: string }[]): void {
  const found = voice.exec(cue) ?? named.exec(cue)
  const name = found?.[1]?.trim()
  const said = plain(found ? cue.slice(found[0].length) : cue)
  if (said === '') return
  const last = turns.at(-1)
  if (name === undefined) {
    // A piece without a name goes on with what was being said.
    if (last) last.text += ` ${said}`
    else turns.push({ speaker: null, text: said })
    return
  }
  if (!speakers.includes(name)) speakers.push(name)
  const speaker = speakers.indexOf(name)
  if (last?.speaker === speaker) last.text += ` ${said}`
  else turns.push({ speaker, text: said })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00A0', lrm: '', rlm: '' }

function plain(cue: string): string {
  return cue.replace(/<[^<>]*>/g, '').replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => entities[name] ?? whole).replace(/^-\s+/, '').trim()
}
