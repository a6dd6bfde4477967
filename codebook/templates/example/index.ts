import { needsAndAlternatives } from '../needs-and-alternatives/index.ts'
import type { StudyTemplate } from '../template.ts'
import { exampleAlternatives, exampleCriteria } from './assessment.ts'
import { organisationGuide } from './guide-organisations.ts'
import { municipalInformants, municipalOrganisations } from './municipal-organisations.ts'
import { exampleNetworks } from './networks.ts'
import { otherInformants, otherOrganisations } from './other-organisations.ts'
import { municipalSessions } from './sessions/municipal.ts'
import { otherSessions } from './sessions/other.ts'

/**
 * The example study's own template: the real one with everything that names real towns made fictive.
 *
 * Nothing in the example is said by anybody who exists.
 */
export const exampleTemplate: StudyTemplate = {
  ...needsAndAlternatives,
  guides: [
    ...needsAndAlternatives.guides.map((guide) => ({
      ...guide, intro: guide.intro.map((line) => line.replace('KDD', 'Departementet for byer og klima')),
      introNn: (guide.introNn ?? []).map((line) => line.replace('KDD', 'Departementet for byar og klima')),
    })),
    organisationGuide,
  ],
  alternatives: exampleAlternatives,
  criteria: exampleCriteria,
  networks: exampleNetworks,
  goals: {
    ...needsAndAlternatives.goals,
    effectGoals: needsAndAlternatives.goals.effectGoals.map((goal) => (goal.key === 'a' ? { ...goal, target: 'Fjordby, Nordvik og Storhavn' } : goal)),
  },
}

export const exampleOrganisations = [...municipalOrganisations, ...otherOrganisations]
export const exampleInformants = [...municipalInformants, ...otherInformants]
export const exampleSessions = [...municipalSessions, ...otherSessions]
