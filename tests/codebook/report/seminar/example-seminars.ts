import type { RoleCount } from '../../../../codebook/privacy/pool-roles.ts'
import type { SeminarFacts, TestedFinding } from '../../../../codebook/report/seminar/seminar-input.ts'

const nobody: RoleCount = { count: 0, roles: [] }

function finding(sentence: string, changes: Partial<TestedFinding>, inputs: Partial<TestedFinding['inputs']> = {}): TestedFinding {
  return { sentence, outcome: 'untouched', changed: '', ...changes, inputs: { confirms: nobody, nuances: nobody, contradicts: nobody, new: nobody, ...inputs } }
}

/** A seminar as in the seed: 16 external participants and 2 observers, three findings, one of them contradicted. */
export const exampleSeminars: SeminarFacts = {
  seminars: [{
    date: '2022-11-10', externalParticipants: 16, observers: 2,
    lists: [{
      label: 'foreløpig v0.3', frozen: '2022-11-08', findings: [
        finding('Flere vil ha en møteplass.', { outcome: 'confirmed', changed: 'Ingen endring.' }, { confirms: { count: 4, roles: [{ role: 'Kommune', count: 3 }] } }),
        finding('Informantene er delt om egenandel.', { outcome: 'contradicted' }, {
          confirms: { count: 1, roles: [{ role: 'Forskning', count: 1 }] }, contradicts: { count: 2, roles: [{ role: 'Kommune', count: 1 }, { role: 'Nettverk', count: 1 }] },
        }),
        finding('Få tar opp klima.', {}),
      ],
    }],
    inputs: { count: 8, roles: [{ role: 'Kommune', count: 5 }, { role: 'Nettverk', count: 2 }, { role: 'Forskning', count: 1 }] },
    fresh: { count: 1, roles: [{ role: 'Nettverk', count: 1 }] }, unplaced: 1,
  }],
  untested: [{ label: 'foreløpig v0.4', frozen: '2022-12-01' }],
}
