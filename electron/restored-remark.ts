import type { Language } from '../codebook/guide/guide.ts'

const words: Readonly<Record<Language, string>> = { nb: 'gjenopprettet', nn: 'gjenoppretta', en: 'restored' }

/** What the name of a restored file says of it, by the clock on the wall: «gjenopprettet 2026-11-23 14.05». */
export function restoredRemark(language: Language, at: Date): string {
  return `${words[language]} ${wallClock(at)}`
}

/** Day and minute as file names take them on every system: `2026-11-23 14.05`. */
export function wallClock(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}.${two(at.getMinutes())}`
}
