import { useState } from 'react'
import { likeOrganisations } from '../../../codebook/informants/like-organisations.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Icon } from '../../components/icon.tsx'
import { Screen } from '../../components/screen.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useFocusWhenLost } from '../../hooks/use-focus-when-lost.ts'
import { useRegister } from '../../hooks/use-register.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { LikeOrganisationsDialog } from './like-organisations-dialog.tsx'
import { RegisterList } from './register-list.tsx'
import { RegisterPanel, type Subject } from './register-panel.tsx'

export interface RegisterScreenProps {
  readonly organisationId?: string | undefined
  /** Opens with an empty form. */
  readonly create?: boolean | undefined
}

/** Who the study talks to: the list on the left, one of them on the right. */
export function RegisterScreen({ organisationId, create = false }: RegisterScreenProps) {
  const m = useMessages()
  const { go } = useNavigation()
  const study = useOpenStudy()
  const register = useRegister()
  const [subject, setSubject] = useState<Subject | null>(
    create ? { kind: 'organisation', id: null } : organisationId === undefined ? null : { kind: 'organisation', id: organisationId },
  )
  const [isLikeOpen, setLikeOpen] = useState(false)
  const panel = useFocusWhenLost<HTMLElement>(subject)
  const current = organisationOf(subject, register?.informants ?? [])
  const addOrganisation = () => { setSubject({ kind: 'organisation', id: null }) }
  const fromSheet = () => { go({ screen: 'register-import' }) }
  const addInformant = () => { if (current !== null) setSubject({ kind: 'informant', id: null, organisationId: current }) }
  const hasGroups = register !== undefined && register.groups.length > 0
  useCommands([
    { id: 'register.new-organisation', label: (all) => all.register.newOrganisation, group: 'study', menu: 'edit', keys: 'Alt+N', when: () => hasGroups, run: addOrganisation },
    { id: 'register.like', label: (all) => all.register.likeTitle, group: 'study', when: () => study.keyOpen, run: () => { setLikeOpen(true) } },
    { id: 'register.new-informant', label: (all) => all.register.newInformant, group: 'study', menu: 'edit', keys: 'Alt+I', when: () => current !== null, run: addInformant },
  ])
  if (register === undefined) return null
  const alike = likeOrganisations(register.organisations).length
  const isEmpty = register.organisations.length === 0
  return (
    <Screen layout="fill" title={m.register.title} lead={m.register.lead(register.organisations.length, register.informants.length)} actions={
      <>
        <Button icon="import" onPress={fromSheet}>{m.registerImport.open}</Button>
        <Button icon="person" keys="Alt+I" isDisabled={current === null} onPress={addInformant}>{m.register.newInformant}</Button>
        <Button icon="add" keys="Alt+N" isDisabled={!hasGroups} onPress={addOrganisation}>{m.register.newOrganisation}</Button>
      </>
    }>
      <div className="with-panel">
        <div className="with-panel-main">
          {!study.keyOpen && (
            <Banner icon="lock" actions={<Button size="s" onPress={() => { go({ screen: 'study', field: 'key' }) }}>{m.register.unlock}</Button>}>{m.register.locked}</Banner>
          )}
          {alike > 0 && (
            <Banner tone="warn" actions={<Button size="s" onPress={() => { setLikeOpen(true) }}>{m.register.seeLike}</Button>}>{m.register.like(alike)}</Banner>
          )}
          {isEmpty
            ? (
              <EmptyState icon="register" title={m.register.empty} actions={hasGroups
                ? <><Button icon="add" look="primary" onPress={addOrganisation}>{m.register.newOrganisation}</Button><Button icon="import" onPress={fromSheet}>{m.registerImport.open}</Button></>
                : <Button look="primary" onPress={() => { go({ screen: 'plan' }) }}>{m.register.makeGroups}</Button>}>
                {hasGroups ? m.register.emptyText : m.register.noGroups}
              </EmptyState>
            )
            : <RegisterList register={register} chosen={subject?.id ?? null} onChoose={setSubject} />}
        </div>
        {isLikeOpen && <LikeOrganisationsDialog register={register} onClose={() => { setLikeOpen(false) }} />}
        <aside ref={panel} tabIndex={-1} className="side-panel">
          {subject === null
            ? <p className="side-panel-empty"><Icon name="person" size={20} />{m.register.choose}</p>
            : <RegisterPanel key={`${subject.kind} ${subject.id ?? 'new'}`} subject={subject} register={register} keyOpen={study.keyOpen} onSubject={setSubject} />}
        </aside>
      </div>
    </Screen>
  )
}

/** The organisation that a new informant would belong to. */
function organisationOf(subject: Subject | null, informants: readonly { readonly id: string; readonly organisationId: string }[]): string | null {
  if (subject === null) return null
  if (subject.kind === 'organisation') return subject.id
  return subject.id === null ? subject.organisationId : informants.find(({ id }) => id === subject.id)?.organisationId ?? null
}
