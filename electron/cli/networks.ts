import { shownName } from '../../codebook/networks/network-names.ts'
import { outJson, wantsJson, type Command } from './command.ts'
import { withStudy } from './session.ts'

/** `funn networks --study s.funn [--json]`: the register of networks and actors, with how many organisations mention each. */
export const networksCommand: Command = {
  options: { study: { type: 'string' }, json: { type: 'boolean' } },
  async run(given) {
    const { say } = given
    await withStudy(given, async (ask) => {
      const [{ networks, reachValues }, { interviewed, groups, mentions }] = [await ask('networks.list', {}), await ask('networks.mentions', {})]
      const labels = new Map(reachValues.map(({ key, label }) => [key, label]))
      const counts = new Map(mentions.map((one) => [one.networkId, one]))
      const rows = networks.map((network) => {
        const { organisations = 0, sessions = 0, passages = 0, tagged = 0, groups: byGroup = [] } = counts.get(network.id) ?? {}
        const { key, kind, name, nameCorrected, description, reach, fee, feeNote, url } = network
        return {
          key, kind, name, nameCorrected, description, reach, reachValues: network.reachValues.map((value) => labels.get(value) ?? value), fee, feeNote, url,
          mentioned: organisations, interviewed, sessions, passages, tagged,
          groups: groups.map((group, at) => ({ key: group.key, label: group.label, mentioned: byGroup[at] ?? 0, interviewed: group.size })),
        }
      })
      if (wantsJson(given)) return outJson(given, { interviewed, networks: rows })
      const width = Math.max(0, ...rows.map((row) => shownName(row).length))
      for (const row of rows) {
        const told = row.mentioned === 0 ? say.notMentioned : say.mentionedBy(row.mentioned, interviewed)
        await given.terminal.out(`${row.key}  ${shownName(row).padEnd(width)}  ${say.networkKinds[row.kind].padEnd(8)}  ${told}\n`)
      }
      return undefined
    })
  },
}
