import type { Overview } from '../../../electron/contract/study.ts'
import { Meter } from '../../components/meter.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** How far the study has come in each informant group. */
export function GroupTable({ groups }: { readonly groups: Overview['groups'] }) {
  const m = useMessages()
  const words = m.overview
  const isPlanning = groups.some((group) => group.planned > 0)
  return (
    <section className="panel" aria-labelledby="groups-title">
      <h2 id="groups-title">{words.groups}</h2>
      {groups.length === 0 ? <p className="soft">{words.noGroups}</p> : (
        <table className="table group-table">
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.reached}</th>
              <th scope="col" className="number">{words.sessionsHeld}</th>
              {isPlanning && <th scope="col" className="number">{words.planned}</th>}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.id}>
                <th scope="row"><span className="group-name"><span className="group-key">{group.key}</span><span className="group-label" title={group.label}>{group.label}</span></span></th>
                <td className="group-reached">
                  {group.organisations === 0 ? <span className="faint">{words.noneYet}</span> : (
                    <span className="group-reached-line">
                      <span className="tabular">{words.reachedOf(group.reached, group.organisations)}</span>
                      <Meter value={group.reached} of={group.organisations} />
                    </span>
                  )}
                </td>
                <td className="number">{group.held === 0 ? '–' : group.held}</td>
                {isPlanning && <td className="number">{group.planned === 0 ? '–' : group.planned}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
