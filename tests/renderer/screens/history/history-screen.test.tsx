import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { runsOf } from '../../../../renderer/screens/history/runs-of.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const step = (name: string, madeAt: number, coderId = 'a', state: 'done' | 'undone' = 'done') => ({ name, madeAt, coderId, state })

describe('the history', () => {
  it('is accessible and says who did what', async () => {
    await openApp({}, { screen: 'history' })
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Lagret en økt' })).toMatchTextContent(/Marit Sunde/)
    await expectAccessible()
  })

  it('marks what is undone, and takes it back again', async () => {
    await openApp({}, { screen: 'history' })
    await userEvent.click(page.getByRole('button', { name: /^Angre/ }))
    await expect.element(page.getByText('Angret', { exact: true })).toBeVisible()
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await expect.element(page.getByText('Angret', { exact: true })).not.toBeInTheDocument()
  })

  it('puts the same done again by the same person on one line', () => {
    const runs = runsOf([step('coding.add', 9), step('coding.add', 7), step('coding.add', 5, 'b'), step('coding.add', 4, 'b', 'undone'), step('notes.write', 1)])
    expect(runs.map(({ step: { madeAt }, count, firstAt }) => [madeAt, count, firstAt])).toEqual([[9, 2, 7], [5, 1, 5], [4, 1, 4], [1, 1, 1]])
  })
})
