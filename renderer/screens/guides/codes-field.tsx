import { useMemo } from 'react'
import { isTag } from '../../../codebook/codes/is-tag.ts'
import { IconButton } from '../../components/button.tsx'
import { ComboBox } from '../../components/select.tsx'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'

/** The codes that an answer is normally about: they decide who counts as asked. */
export function CodesField({ codeIds, onChange }: { readonly codeIds: readonly string[]; readonly onChange: (codeIds: readonly string[]) => void }) {
  const m = useMessages().guides
  const language = useLanguage()
  const { codes, byId } = useCodebook()
  const choices = useMemo(() => codes.filter((code) => !code.retired && !isTag(code) && !codeIds.includes(code.id)).map((code) => ({ id: code.id, label: codeName(code, language) })), [codes, codeIds, language])
  return (
    <div className="guide-codes">
      <ComboBox key={codeIds.join(' ')} label={m.codes} hint={m.codesHint} choices={choices} value={null} opensOnFocus={false} onChange={(id) => { if (id !== null) onChange([...codeIds, id]) }} />
      {codeIds.length > 0 && (
        <ul className="guide-chips">
          {codeIds.map((id) => {
            const code = byId.get(id)
            const name = code === undefined ? id : codeName(code, language)
            return <li key={id} className="guide-chip"><span>{name}</span><IconButton icon="close" label={m.removeCode(name)} onPress={() => { onChange(codeIds.filter((one) => one !== id)) }} /></li>
          })}
        </ul>
      )}
    </div>
  )
}
