import type { RegisterPreview } from '../../../electron/contract/register-import.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** What one should know of a table before it is stored. */
export function TableRemarks({ preview: { columns, made, leftOut, hiddenRows, rowCount }, hasGroups }: { readonly preview: RegisterPreview; readonly hasGroups: boolean }) {
  const m = useMessages()
  const words = m.registerImport
  const { go } = useNavigation()
  if (!columns.includes('organisation')) return <Banner tone="warn" role="status">{words.needOrganisation}</Banner>
  const isAllKnown = rowCount > 0 && leftOut === 0 && made.organisations + made.informants + made.placed === 0
  return (
    <>
      {!hasGroups && <Banner tone="warn" role="status" actions={<Button size="s" onPress={() => { go({ screen: 'plan' }) }}>{m.register.makeGroups}</Button>}>{m.register.noGroups}</Banner>}
      {isAllKnown && <Banner tone="good" role="status">{words.allKnown}</Banner>}
      {leftOut > 0 && hasGroups && <Banner tone="warn" role="status">{words.leftOut(leftOut)}</Banner>}
      {made.placed > 0 && <Banner>{words.placed(made.placed)}</Banner>}
      {hiddenRows > 0 && <Banner>{words.hiddenRows(hiddenRows)}</Banner>}
    </>
  )
}
