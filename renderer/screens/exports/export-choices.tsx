import { exportKinds, isInternalOnly, type ExportKind } from '../../../electron/contract/choices.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import { exportProfiles, isDisclosed, type ExportProfile } from '../../../codebook/privacy/profile.ts'
import { Banner } from '../../components/banner.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { ChoiceCards } from '../../components/choice-cards.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface ExportChoicesProps {
  readonly kind: ExportKind
  readonly profile: ExportProfile
  readonly keyOpen: boolean
  readonly failure: Failure | null
  readonly onKind: (kind: ExportKind) => void
  readonly onProfile: (profile: ExportProfile) => void
  /** Whether a Word report has the interview guides appended. */
  readonly withGuides: boolean
  readonly onWithGuides: (withGuides: boolean) => void
}

/** What to write and for whom, each with a sentence on what it means. */
export function ExportChoices({ kind, profile, keyOpen, failure, onKind, onProfile, withGuides, onWithGuides }: ExportChoicesProps) {
  const words = useMessages().exports
  return (
    <>
      <ChoiceCards label={words.what} isRow value={kind} onChange={onKind} choices={exportKinds.map((id) => ({ id, ...words.kinds[id] }))} />
      {isInternalOnly(kind)
        ? <Banner tone="danger" icon="info">{kind === 'plan' ? words.planInternal : kind === 'memos' ? words.memosInternal : words.internalOnly}</Banner>
        : (
          <ChoiceCards label={words.who} isRow value={profile} onChange={onProfile}
            choices={exportProfiles.map((id) => ({ id, ...words.profiles[id], isDanger: id === 'internal' }))} />
        )}
      {kind === 'word' && <Checkbox isSelected={withGuides} onChange={onWithGuides}>{words.withGuides}</Checkbox>}
      {isDisclosed(profile) && !keyOpen && <Banner tone="warn" icon="lock">{words.keyClosed}</Banner>}
      {failure?.kind === 'cancelled' ? <Banner role="status">{words.cancelled}</Banner> : <FailureBanner failure={failure} />}
    </>
  )
}
