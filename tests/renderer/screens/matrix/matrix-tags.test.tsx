import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openScreen } from '../../open-screen.tsx'

it('counts networks and actors as rows where passages are tagged with them, and needs else', async () => {
  const { requests } = await openScreen({ screen: 'matrix' }, {}, (fake) => {
    const answer = fake.world.study?.answers.get('I01')?.find((one) => one.text !== '')
    void fake.bridge.call('coding.tag', { answerId: answer?.id ?? '', start: 0, end: 12, wholeAnswer: false, network: { id: 'N01' } })
  })
  await expect.poll(() => requests('matrix.get').at(-1)?.codes).toBe('all')
  await userEvent.click(page.getByRole('button', { name: /^Behov/ }))
  await userEvent.click(page.getByRole('option', { name: 'Nettverk og aktører' }))
  await expect.poll(() => requests('matrix.get').at(-1)?.codes).toBe('tags')
})

it('does not offer them where nothing is tagged', async () => {
  await openScreen({ screen: 'matrix' })
  await expect.element(page.getByRole('treegrid')).toBeVisible()
  expect(page.getByRole('button', { name: /^Behov/ }).elements()).toEqual([])
})
