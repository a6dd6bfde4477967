import { GridList, GridListItem, type Selection } from 'react-aria-components'
import type { LedgerEntry, Letter } from '../../../electron/contract/letters.ts'
import { contactChannels } from '../../../codebook/privacy/letter.ts'
import { consentItems } from '../../../codebook/privacy/identity.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { Tag, type TagTone } from '../../components/tag.tsx'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

export interface LedgerListProps {
  readonly entries: readonly LedgerEntry[]
  readonly register: Register
  readonly letters: readonly Letter[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

const tones: Readonly<Record<LedgerEntry['status'], TagTone>> = {
  'missing-information': 'warn', 'missing-answer': 'accent', 'answered': 'good', 'declined': 'neutral', 'withdrawn': 'danger',
}

/** The informants with what they were sent and have answered; Space chooses one, Ctrl+A all. */
export function LedgerList({ entries, register, letters, chosen, onChoose }: LedgerListProps) {
  const m = useMessages()
  const words = m.consent
  const format = useFormat()
  const titles = new Map(letters.flatMap((letter) => letter.versions.map(({ id, version }) => [id, `${letter.title} ${version}`] as const)))
  const choose = (keys: Selection) => { onChoose(keys === 'all' ? new Set(entries.map(({ informantId }) => informantId)) : new Set([...keys].map(String))) }
  return (
    <GridList aria-label={words.list} className="ledger" selectionMode="multiple" selectionBehavior="toggle" selectedKeys={chosen} onSelectionChange={choose}>
      {entries.map((entry) => {
        const informant = register.informants.find(({ id }) => id === entry.informantId)
        const organisation = register.organisations.find(({ id }) => id === informant?.organisationId)
        const name = informant === undefined ? '' : nameOf(informant)
        const last = entry.sent.at(-1)
        const channel = contactChannels.find((one) => one === last?.channel)
        return (
          <GridListItem key={entry.informantId} id={entry.informantId} textValue={name} className="ledger-row">
            <Checkbox slot="selection">{''}</Checkbox>
            <span className="ledger-who"><span>{name}</span>{organisation !== undefined && <span className="small faint">{nameOf(organisation)}</span>}</span>
            <Tag tone={tones[entry.status]}>{words.statuses[entry.status]}</Tag>
            <span className="small soft ledger-sent">
              {last === undefined ? words.noLetter : words.sent(titles.get(last.letterVersionId) ?? '–', format.shortDay(last.sentAt), channel === undefined ? '–' : words.channels[channel])}
            </span>
            <span className="ledger-items">
              {consentItems.flatMap((item) => {
                const answer = entry.consents.find((consent) => consent.item === item)
                return answer === undefined ? [] : [<span key={item} className="small soft">{words.items[item]}: {words.states[answer.state]}</span>]
              })}
              {entry.refusesRecontact && <Tag tone="warn">{words.refusesRecontact}</Tag>}
            </span>
          </GridListItem>
        )
      })}
    </GridList>
  )
}
