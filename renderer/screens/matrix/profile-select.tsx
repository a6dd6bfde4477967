import { exportProfiles, type ExportProfile } from '../../../codebook/privacy/profile.ts'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** Shows the matrix as somebody else would get it, with the disclosure rules of their profile. */
export function ProfileSelect({ profile, onChange }: { readonly profile: ExportProfile; readonly onChange: (profile: ExportProfile) => void }) {
  const m = useMessages()
  return (
    <Select label={m.matrix.profile} hideLabel className="tool-profile" value={profile}
      choices={exportProfiles.map((id) => ({ id, label: `${m.matrix.profile}: ${m.common.profiles[id].toLocaleLowerCase()}` }))}
      onChange={(id) => { onChange(exportProfiles.find((candidate) => candidate === id) ?? profile) }} />
  )
}
