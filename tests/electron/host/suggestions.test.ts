import { describe, expect, it } from 'vitest'
import { studyWithInterview } from '../../builders/open-host.ts'

const text = 'Vi trenger hjelp til å finne penger og dekke egenandelen.'

/** An interview in a study without a key file, and what is suggested for a text now. */
async function interview() {
  const test = await studyWithInterview({ key: false })
  const suggest = async (of = text) => (await test.ask('suggestion.find', { texts: [of] })).suggestions[0] ?? []
  return { ...test, suggest }
}

describe('suggestion.find', () => {
  it('suggests by the codebook alone, with the words that speak for it and no percentage', async () => {
    const { suggest } = await interview()
    const [first, ...others] = await suggest()
    expect(first).toMatchObject({ key: 'B5', probability: null })
    expect(first?.because).toContain('egenandelen')
    expect(others).toHaveLength(2)
    expect(await suggest('Qwxz.')).toEqual([])
  })

  it('learns from what is coded next, and forgets what is undone', async () => {
    const test = await interview()
    const answer = await test.write(9, 'Zeppelinfondet er godt kjent her.')
    expect(await test.suggest('Zeppelinfondet')).toEqual([])
    await test.ask('coding.add', { answerId: answer.id, start: 0, end: answer.text.length, wholeAnswer: true, codeId: test.code('B2.2'), stance: null, facet: null })
    expect((await test.suggest('Zeppelinfondet'))[0]).toMatchObject({ key: 'B2', because: ['Zeppelinfondet'] })
    await test.ask('history.undo', {})
    expect(await test.suggest('Zeppelinfondet')).toEqual([])
  })

  it('learns anew when the codebook says something else', async () => {
    const test = await interview()
    expect(await test.suggest('Zeppelinfondet')).toEqual([])
    const [code] = (await test.ask('codebook.list', {})).filter((one) => one.key === 'B3')
    if (!code) throw new Error('no B3')
    const { id, label, labelNn, definition, stanceRequired } = code
    await test.ask('code.change', { id, label, labelNn, definition, synonyms: [...code.synonyms, 'Zeppelinfondet'], stanceRequired })
    expect((await test.suggest('Zeppelinfondet'))[0]).toMatchObject({ key: 'B3' })
  })

  it('lets others be answered while it learns, and gives nothing of a study that is closed meanwhile', async () => {
    const test = await interview()
    const finding = test.host.call('suggestion.find', { texts: [text] })
    await test.ask('study.close', {})
    expect(await finding).toMatchObject({ ok: false, failure: { kind: 'no-study' } })
  })
})
