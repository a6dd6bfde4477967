import { createKept } from '../../hooks/kept-value.ts'

const kept = createKept<{ readonly study: string; readonly codeId: string | null }>({ study: '', codeId: null })

/** The code that the codebook stands open at, also set by those who lead there. */
export function useChosenCode(study: string): readonly [string | null, (codeId: string | null) => void] {
  const [chosen, set] = kept.use()
  return [chosen.study === study ? chosen.codeId : null, (codeId) => { set({ study, codeId }) }]
}

export const forgetChosenCode = kept.reset
