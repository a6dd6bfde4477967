import { ledgerStatus, refusesRecontact } from '../../../codebook/letters/ledger.ts'
import { letterTexts } from '../../../codebook/letters/letter-texts.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { LedgerEntry, Letter, letterChannels } from '../../../electron/contract/letters.ts'
import { fakeNow } from './fake-study.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'

/** Letters and the ledger in memory: at first no letter, and nobody told. */
export function letterHandlers({ open, step }: Fakes): Pick<Handlers, keyof typeof letterChannels> {
  let letters: Letter[] = []
  const sent = new Map<string, LedgerEntry['sent']>()
  const consents = new Map<string, LedgerEntry['consents']>()
  const change = (versionId: string, part: Partial<Letter['versions'][number]>) => {
    letters = letters.map((letter) => ({ ...letter, versions: letter.versions.map((version) => (version.id === versionId ? { ...version, ...part } : version)) }))
  }
  return {
    'letter.list': () => ok(letters),
    'letter.start': () => {
      letters = letterTexts.map(({ key, kind, title, nb, nn }) => ({
        id: key, key, kind, title, versions: ([['nb', nb], ['nn', nn]] as const).map(([language, body]) => ({ id: `${key}-${language}`, version: '1', language, body, lockedAt: null })),
      }))
      step('letter.save')
      return ok(letters)
    },
    'letter.save': ({ versionId, body }) => {
      const version = letters.flatMap(({ versions }) => versions).find(({ id }) => id === versionId)
      if (version === undefined) return notFound()
      if (version.lockedAt !== null) return fail({ kind: 'letter-sent' })
      change(versionId, { body })
      step('letter.save')
      return ok(letters)
    },
    'letter.newVersion': ({ letterId }) => {
      letters = letters.map((letter) => (letter.id === letterId ? { ...letter, versions: [...letter.versions.map((version) => ({ ...version, id: `${version.id}-2`, version: '2', lockedAt: null })), ...letter.versions] } : letter))
      step('letter.save')
      return ok(letters)
    },
    'letter.write': ({ informantIds, isMerged }) => ok({ letters: informantIds.length, files: isMerged ? 1 : informantIds.length, missing: [] }),
    'ledger.list': () => ok(open().informants.map(({ id }) => {
      const about = { sent: sent.get(id) ?? [], consents: consents.get(id) ?? [] }
      return { informantId: id, ...about, status: ledgerStatus({ isInformed: about.sent.length > 0, consents: about.consents }), refusesRecontact: refusesRecontact(about.consents) }
    })),
    'ledger.send': ({ informantIds, letterVersionId, sentAt, channel }) => {
      if (sentAt > Date.now()) return fail({ kind: 'future-date', field: 'sentAt' })
      for (const id of informantIds) sent.set(id, [...sent.get(id) ?? [], { letterVersionId, sentAt, channel }])
      change(letterVersionId, { lockedAt: fakeNow })
      step('letter.send')
      return ok(null)
    },
    'ledger.consent': ({ informantIds, items, state, decidedAt, channel }) => {
      for (const id of informantIds) {
        consents.set(id, [...(consents.get(id) ?? []).filter((one) => !items.includes(one.item)), ...items.map((item) => ({ item, state, decidedAt, channel, letterVersion: '' }))])
      }
      step('consent.save')
      return ok(null)
    },
  }
}
