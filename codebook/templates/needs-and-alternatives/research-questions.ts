import type { ResearchQuestionDraft } from '../template.ts'

/**
 * What the assignment of the report asks, in its own words (section 1.1), with the chapters that answer it.
 *
 * Which guide questions serve which is our own judgement, by their facets; questions about anything else serve none until
 * somebody says so.
 */
export const researchQuestions: readonly ResearchQuestionDraft[] = [
  {
    key: 'P1', label: 'Kvalitativ kartlegging og vurdering av norske aktørers syn på et eventuelt nasjonalt nettverk/plattform', facet: null, chapter: '4', servedBy: ['kontekst'],
    parts: [
      { key: 'P1a', label: 'Hvilke behov ser målgruppen for seg at et nasjonalt nettverk/plattform kan dekke?', facet: 'behov', chapter: '4.1', servedBy: ['behov'], parts: [] },
      { key: 'P1b', label: 'Hvilken nytte ønsker man å få ut av en slik struktur?', facet: 'nytte', chapter: '4.3', servedBy: ['nytte'], parts: [] },
      {
        key: 'P1c', label: 'Hva er suksesskriterier for at et nettverk/plattform skal kunne fungere og gi den ønskede effekten?', facet: 'suksesskriterium', chapter: '6.2',
        servedBy: ['suksesskriterium'], parts: [],
      },
    ],
  },
  { key: 'P2', label: 'Kartlegging av eksisterende nettverk og plattformer på by- og klimaområdet', facet: null, chapter: '3', servedBy: ['nettverk'], parts: [] },
  { key: 'P3', label: 'Vurdering av om eksisterende nettverk kan utvikles til et hensiktsmessig verktøy', facet: null, chapter: '5', servedBy: ['nettverk'], parts: [] },
  { key: 'P4', label: 'Anbefaling om hensiktsmessig vei videre', facet: null, chapter: '6', servedBy: ['rolle', 'finansiering'], parts: [] },
]
