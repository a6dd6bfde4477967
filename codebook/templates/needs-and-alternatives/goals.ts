import type { GoalsDraft } from '../template.ts'

/** The societal goal and the three effect goals that the measures serve. */
export const goals: GoalsDraft = {
  societalGoal: 'Norske byer og kommuner er klimanøytrale',
  effectGoals: [
    {
      key: 'a',
      target: 'Oslo, Stavanger og Trondheim',
      text: 'Byene får nasjonal støtte i sin gjennomføring av samfunnsoppdraget for å bli klimanøytrale.',
      examples: ['endrede rammebetingelser/virkemidler', 'frigjort ressursbruk, lavere kostnad til kommunikasjon og koordinering'],
    },
    {
      key: 'b',
      target: 'andre kommuner',
      text: 'Samfunnsoppdraget bidrar til at andre norske kommuner beveger seg i retning av klimanøytralitet.',
      examples: ['kostnadseffektivisering', 'tilgang til forskningsmidler', 'innovasjon', 'nye forretningsmuligheter'],
    },
    {
      key: 'c',
      target: 'andre aktører',
      text: 'like aktører, som næringslivsaktører, involveres i samfunnsoppdraget på en slik måte at de opplever at samfunnsoppdraget også gir nytte for dem, og deres virksomhet.',
      textCorrected: 'ulike aktører, som næringslivsaktører, involveres i samfunnsoppdraget på en slik måte at de opplever at samfunnsoppdraget også gir nytte for dem, og deres virksomhet.',
      examples: ['kostnadseffektivisering', 'tilgang til forskningsmidler', 'innovasjon', 'nye forretningsmuligheter'],
    },
  ],
}
