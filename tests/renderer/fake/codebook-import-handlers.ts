import { codebookColumnsOf } from '../../../codebook/interchange/codebook-table/codebook-columns.ts'
import { planCodebook } from '../../../codebook/interchange/codebook-table/plan-codebook.ts'
import { parseTable } from '../../../codebook/interchange/parse-table.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { codebookImportChannels } from '../../../electron/contract/codebook-import.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import type { Fakes, Handlers } from './fake-world.ts'

/** A table with a new code, one under it, and two that are there already. */
const table = 'navn;definisjon;forelder\nSamkjøp;Å kjøpe inn sammen;\nFelles anbud;;Samkjøp\nLukkede fora;Rom for få;\nFlere byer enn de EU valgte ut;;'

/** Reads one and the same table, whatever file is chosen. */
export function codebookImportHandlers({ world, open, step, newId }: Fakes): Pick<Handlers, keyof typeof codebookImportChannels> {
  const read = ({ duplicates, choices }: Pick<Request<'import.codebookPreview'>, 'duplicates' | 'choices'>) => {
    const [head, ...rows] = parseTable(table) ?? []
    const columns = codebookColumnsOf(head?.cells ?? [])
    return { head, columns, plan: planCodebook(rows, columns, open().codes, { byLine: new Map(choices.map(({ line, choice }) => [line, choice])), otherwise: duplicates }) }
  }
  return {
    'import.codebookPreview': (request) => {
      const { head, columns, plan: { codes, ...counts } } = read(request)
      return ok({
        ...counts, // A file that is XML is a codebook of another program.
        notTaken: world.table.startsWith('<') ? [{ kind: 'sets', count: 2 }, { kind: 'deeper', count: 1 }] : [], columns: (head?.cells ?? []).map((heading, at) => ({ heading, column: columns[at] ?? null })), fingerprint: 'table',
        rows: codes.map(({ line, label, parentId, facts, fate, problem, known }) => ({ line, label, parent: codes.find(({ id }) => id === parentId)?.label ?? parentId, definition: facts.definition ?? '', fate, problem, known })),
      })
    },
    'import.codebook': (request) => {
      const { added, updated, skipped, undecided, codes } = read(request).plan
      if (undecided > 0) return fail({ kind: 'codes-there', codes: codes.filter(({ fate }) => fate === 'ask').map(({ label }) => label) })
      const study = open()
      for (const code of codes) {
        if (code.fate !== 'new') continue
        study.codes.push({
          id: newId('code'), key: `C${study.codes.length}`, label: code.label, labelNn: null, definition: code.facts.definition ?? '', fullDefinition: '', whenToUse: '', whenNot: '', example: '', facet: null,
          synonyms: [], origin: 'deductive', stanceRequired: false, crossCutting: false, color: 0, parentId: null, retired: false, successorId: null, networkId: null, codings: 0,
        })
      }
      step('import.codebook')
      return ok({ added, updated, skipped })
    },
  }
}
