import type { CodeDraft } from '../template.ts'
import { subCode } from './sub-code.ts'

/** T1: the doubt that cuts across all needs, whether another network is what is missing. */
export const anotherNetwork: CodeDraft = {
  key: 'T1',
  label: 'Trengs det enda et nettverk?',
  labelNn: 'Trengst det enno eit nettverk?',
  definition: 'Om et nytt nettverk er svaret, eller om det som finnes, bør brukes, samles eller kobles bedre.',
  facet: 'behov',
  origin: 'inductive',
  stanceRequired: true,
  synonyms: ['nytt nettverk', 'enda et nettverk', 'enno eit nettverk', 'finnes fra før', 'finst frå før', 'alternativ til nettverk'],
  crossCutting: true,
  children: [
    subCode({
      key: 'T1.1',
      label: 'Ikke enda et nettverk',
      labelNn: 'Ikkje enno eit nettverk',
      definition: 'Det finnes nok nettverk fra før, og et til vil koste mer enn det gir.',
      synonyms: ['nok nettverk', 'for mange nettverk', 'nettverkstrøtthet', 'nettverkstrøytt', 'møtetrøtt', 'overlapp'],
    }),
    subCode({
      key: 'T1.2',
      label: 'Slå sammen eksisterende',
      labelNn: 'Slå saman eksisterande',
      definition: 'Nettverk som alt finnes, bør slås sammen eller bygges ut i stedet for å starte et nytt.',
      synonyms: ['slå sammen', 'slå saman', 'bygge på det som finnes', 'byggje på det som finst', 'sammenslåing', 'samanslåing'],
    }),
    subCode({
      key: 'T1.3',
      label: 'Økosystem som alternativ',
      labelNn: 'Økosystem som alternativ',
      definition: 'Aktører, klynger og nettverk kobles løst sammen og finner hverandre uten en stor fast struktur.',
      synonyms: ['økosystem', 'klynger', 'klyngjer', 'koble sammen', 'kople saman', 'løs struktur', 'laus struktur', 'knutepunkt'],
    }),
  ],
}
