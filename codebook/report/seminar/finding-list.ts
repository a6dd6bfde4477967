import type { Language } from '../../guide/guide.ts'
import type { ExportProfile } from '../../privacy/profile.ts'
import { parseCalendarDay } from '../calendar-day.ts'
import type { Report } from '../report-model.ts'
import { bold, plain } from '../runs.ts'
import { wordsFor } from '../words/words-for.ts'

/** A frozen list of findings, cleared for its profile; days are `YYYY-MM-DD`. */
export interface FindingListInput {
  readonly studyTitle: string
  readonly language: Language
  readonly profile: ExportProfile
  readonly label: string
  readonly frozen: string
  /** The day it is written. */
  readonly date: string
  readonly findings: readonly string[]
  /** Whether names or small counts were taken out. */
  readonly masked: boolean
}

interface Words {
  readonly title: string
  /** Comes after the name of the list. */
  readonly frozen: (date: string) => string
  readonly intro: string
  readonly masked: string
}

const wordsByLanguage: Record<Language, Words> = {
  nb: {
    title: 'Foreløpige funn', frozen: (date) => `(frosset ${date})`, masked: 'Navn og små tall er tatt ut og står som […].',
    intro: 'Funnene er foreløpige og legges fram for å bli prøvd. Si nummeret på funnet når du bekrefter det, nyanserer det, motsier det eller legger til noe nytt.',
  },
  nn: {
    title: 'Førebelse funn', frozen: (date) => `(frosen ${date})`, masked: 'Namn og små tal er tekne ut og står som […].',
    intro: 'Funna er førebelse og blir lagde fram for å bli prøvde. Sei nummeret på funnet når du stadfestar det, nyanserer det, seier det imot eller legg til noko nytt.',
  },
  en: {
    title: 'Preliminary findings', frozen: (date) => `(frozen ${date})`, masked: 'Names and small numbers are taken out and stand as […].',
    intro: 'The findings are preliminary and are presented to be tested. Say the number of a finding when you confirm, nuance or contradict it, or add something new.',
  },
}

/** A frozen list of findings on paper, to hand out before or in a seminar: numbered as inputs name them. */
export function findingList({ studyTitle, language, profile, label, frozen, date, findings, masked }: FindingListInput): Report {
  const words = wordsByLanguage[language]
  const shared = wordsFor(language)
  const { label: profileLabel } = shared.profiles[profile]
  return {
    language, title: words.title, subtitle: studyTitle, date, profile, profileLabel, profileNote: profile === 'internal' ? shared.profiles.internal.note : null,
    facts: [],
    hasTitlePage: false, furniture: shared.furniture,
    blocks: [
      { kind: 'paragraph', runs: [bold(label), plain(` ${words.frozen(shared.date(parseCalendarDay(frozen)))}`)] },
      { kind: 'paragraph', runs: [plain(words.intro)] },
      ...findings.map((finding) => ({ kind: 'guideLine', role: 'question', list: 0, runs: [plain(finding)] }) as const),
      ...(masked ? [{ kind: 'note', runs: [plain(words.masked)] } as const] : []),
    ],
  }
}
