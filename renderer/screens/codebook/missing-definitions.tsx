import type { Code } from '../../../electron/contract/coding.ts'
import { Button } from '../../components/button.tsx'
import { Menu } from '../../components/menu.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from './code-label.ts'

/** The list of codes without a definition, behind a button that counts them; nothing where there are none. */
export function MissingDefinitions({ codes, onChoose }: { readonly codes: readonly Code[]; readonly onChoose: (codeId: string) => void }) {
  const m = useMessages()
  const language = useLanguage()
  if (codes.length === 0) return null
  return (
    <Menu label={m.coding.codebook.missingTitle} trigger={<Button icon="warning">{m.coding.codebook.missing(codes.length)}</Button>}
      entries={codes.map((code) => ({ id: code.id, label: codeName(code, language), run: () => { onChoose(code.id) } }))} />
  )
}
