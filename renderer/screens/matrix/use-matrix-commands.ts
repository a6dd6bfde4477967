import { countingUnits } from '../../../codebook/analysis/unit.ts'
import { exportProfiles } from '../../../codebook/privacy/profile.ts'
import type { Command } from '../../commands/command.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { noFilter, type MatrixView } from './matrix-view.ts'

/** Offers what the matrix can do. Alt and a digit change what is counted. */
export function useMatrixCommands(view: MatrixView, change: (change: Partial<MatrixView>) => void, expandAll: (all: boolean) => void): void {
  useCommands([
    ...countingUnits.map((unit, index): Command => ({
      id: `matrix.unit-${unit}`, label: (m) => m.matrix.commands.unit(m.common.units[unit]), group: 'matrix', keys: `Alt+${index + 1}`, run: () => { change({ unit }) },
    })),
    { id: 'matrix.categories', label: (m) => m.matrix.commands.categories, group: 'matrix', keys: 'Alt+K', run: () => { expandAll(false) } },
    { id: 'matrix.all-codes', label: (m) => m.matrix.commands.allCodes, group: 'matrix', keys: 'Alt+A', run: () => { expandAll(true) } },
    {
      id: 'matrix.clear-filter', label: (m) => m.matrix.commands.clearFilter, group: 'matrix', keys: 'Alt+0',
      when: () => Object.values(view.filter).some((value) => value !== null), run: () => { change({ filter: noFilter }) },
    },
    ...exportProfiles.map((profile): Command => ({
      id: `matrix.profile-${profile}`, label: (m) => m.matrix.commands.profile(m.common.profiles[profile]), group: 'matrix', run: () => { change({ profile, open: null }) },
    })),
  ])
}
