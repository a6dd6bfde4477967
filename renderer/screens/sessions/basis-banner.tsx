import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { fieldName } from '../../messages/failure-text.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

/** Which facts the study lacks before its first session, and the way to the first of them. */
export function BasisBanner({ fields }: { readonly fields: readonly string[] }) {
  const m = useMessages()
  const format = useFormat()
  const { go } = useNavigation()
  const first = fields[0]
  return (
    <Banner tone="warn" role="status">
      <p>{m.sessions.basisMissing(format.list(fields.map((field) => fieldName(m, field))))}</p>
      <div className="banner-choices">
        <Button size="s" look="primary" autoFocus onPress={() => { go({ screen: 'study', ...(first === undefined ? {} : { field: first }) }) }}>{m.sessions.fillIn}</Button>
      </div>
    </Banner>
  )
}
