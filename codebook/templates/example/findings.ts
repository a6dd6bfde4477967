import type { Stance } from '../../coding/coding.ts'
import type { FindingStatus } from '../../findings/finding.ts'

/** A finding of the example; its evidence is what is coded with `theme`, in `stance` if one is given. */
export interface ExampleFinding {
  readonly key: string
  readonly sentence: string
  /** Key of the code whose count the quantifier word must agree with. */
  readonly theme: string
  readonly stance?: Stance
  readonly status: FindingStatus
}

/**
 * Eight findings at different stages.
 *
 * F7 says «flere» of what most say, and F8 «ingen» of what three say: drafts that the
 * quantifier check shall catch.
 */
export const exampleFindings: readonly ExampleFinding[] = [
  {
    key: 'F1',
    sentence: 'Nesten alle mener at de statlige aktørene som legger premissene, må delta, men etatene er selv usikre på hva de kan love i et møte.',
    theme: 'B2.2',
    stance: 'for',
    status: 'final',
  },
  {
    key: 'F2',
    sentence: 'Informantene er delt i synet på egenandel: den gir oppmøte, men den får også kommuner til å melde seg ut.',
    theme: 'B5.1',
    status: 'tested',
  },
  {
    key: 'F3',
    sentence: 'De fleste vil at nettverket drives av en aktør uten egen myndighet og uten penger å dele ut.',
    theme: 'B4.6',
    stance: 'for',
    status: 'tested',
  },
  {
    key: 'F4',
    sentence: 'Om lag halvparten sier rett ut at de ikke vil ha enda et nettverk.',
    theme: 'T1.1',
    stance: 'for',
    status: 'tested',
  },
  {
    key: 'F5',
    sentence: 'Flere ser nettverket som stedet der folk som ellers ikke har noe med hverandre å gjøre, kan møtes.',
    theme: 'B1.2',
    stance: 'for',
    status: 'preliminary',
  },
  {
    key: 'F6',
    sentence: 'Få tar opp at omstillingen må forankres demokratisk.',
    theme: 'B2.4',
    status: 'tested',
  },
  {
    key: 'F7',
    sentence: 'Flere har behov for å snakke sammen i en lukket krets, særlig om anskaffelser.',
    theme: 'B1.5',
    stance: 'for',
    status: 'preliminary',
  },
  {
    key: 'F8',
    sentence: 'Ingen kobler politisk forankring på nasjonalt nivå til nettverket.',
    theme: 'B3.2',
    status: 'rejected',
  },
]
