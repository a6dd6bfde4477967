import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import type { ScaleName } from './figure.ts'
import type { SeededRandom } from './seeded-random.ts'

/** How large each study is. Answers are 18 a session. */
export const scales: Readonly<Record<ScaleName, { readonly sessions: number; readonly codings: number }>> = {
  S: { sessions: 30, codings: 1_000 },
  M: { sessions: 300, codings: 20_000 },
  L: { sessions: 3_000, codings: 500_000 },
}

export const questionsAsked = 18
const groupCount = 8
const categoryCount = 6

/** The share of sessions that are group interviews of three people, and of those that are seminars, which no matrix counts. */
const groupShare = 0.1
const seminarShare = 0.03

/** All of a study but its answers: 8 groups, 60 codes in three levels, a guide of 18 questions, organisations, people, sessions, names. */
export function studyFrame(scale: ScaleName, random: SeededRandom): OpenStudy {
  const { sessions } = scales[scale]
  const organisations = Array.from({ length: Math.max(groupCount, Math.round(sessions * 0.8)) }, (_, at) => `Virksomhet ${at + 1}`)
  // Everybody is asked once; the first have a colleague who is asked too, as in real studies.
  const informants = Array.from({ length: sessions }, (_, at) => ({ code: `P${at + 1}`, organisation: organisations[at % organisations.length] ?? '' }))
  return {
    format: 'funn-study', version: 1,
    study: { title: `Prøvestudie ${scale}`, firm: 'Prøvefirma', client: 'Prøvedirektoratet', fictive: true, legalBasis: 'public-interest', controllerRole: 'processor' },
    coders: [{ key: 'A', label: 'Ada' }, { key: 'B', label: 'Bo' }],
    groups: Array.from({ length: groupCount }, (_, at) => ({
      key: `G${at + 1}`, label: `Informantgruppe nummer ${at + 1}`, short: `Gruppe ${at + 1}`, parent: at < 3 ? 'kommune' : 'virksomhet',
      populationPublic: at % 2 === 0, populationSize: null, singular: false,
    })),
    codes: codes(),
    guides: [{ key: 'guide', title: 'Intervjuguide', language: 'nb', versions: [{ version: '1.0', sections: [{ key: 'A', title: 'Spørsmål', questions: questions() }] }] }],
    organisations: organisations.map((code, at) => ({ code, group: `G${(at % groupCount) + 1}` })),
    informants,
    sessions: Array.from({ length: sessions }, (_, at) => {
      const kind = kindOf(random)
      const people = kind === 'interview' ? 1 : 3
      return {
        code: `I${String(at + 1).padStart(4, '0')}`, kind, guide: 'guide@1.0', state: 'cleaned' as const, held: dayOf(at), mode: 'video' as const, minutes: 60, askedBy: 'A', typedBy: 'B',
        participants: Array.from({ length: people }, (_, seat) => informants[(at + seat * 7) % informants.length]?.code ?? ''),
      }
    }),
    key: { identities: [
      ...organisations.map((organisation, at) => ({ organisation, name: `${['Fjordvik', 'Åsnes', 'Lillestrand', 'Storvåg'][at % 4]} kommune ${at + 1}` })),
      ...informants.map(({ code }, at) => ({ informant: code, name: `${['Kari', 'Ola', 'Ingrid', 'Per'][at % 4]} Nordmann${at + 1}`, role: 'rådgiver' })),
    ] },
  }
}

/** Six categories, each with three codes, each of those with two. */
function codes(): NonNullable<OpenStudy['codes']> {
  return Array.from({ length: categoryCount }, (_, category) => {
    const top = `K${category + 1}`
    const code = (key: string, parent: string | null) => ({
      key, label: `Kode ${key}`, definition: `Utsagn som gjelder ${key}.`, parent, color: category, stanceRequired: category < 2, origin: 'deductive' as const,
    })
    return [code(top, null), ...[1, 2, 3].flatMap((at) => [code(`${top}.${at}`, top), ...[1, 2].map((below) => code(`${top}.${at}.${below}`, `${top}.${at}`))])]
  }).flat()
}

function questions() {
  return Array.from({ length: questionsAsked }, (_, at) => ({
    number: at + 1, key: `q${at + 1}`, text: `Hva er erfaringene med tema nummer ${at + 1}?`,
    defaultCodes: [`K${(at % categoryCount) + 1}`, `K${(at % categoryCount) + 1}.${(at % 3) + 1}`],
  }))
}

function kindOf(random: SeededRandom) {
  const drawn = random.next()
  if (drawn < groupShare) return 'group' as const
  return drawn < groupShare + seminarShare ? 'seminar' as const : 'interview' as const
}

function dayOf(at: number): string {
  return new Date(Date.UTC(2025, 0, 6) + (at % 250) * 86_400_000).toISOString()
}
