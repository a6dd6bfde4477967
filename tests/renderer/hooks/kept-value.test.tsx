import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '../open-app.tsx'

test('what was sought in a study is there when one comes back to the search, and gone with the study', async () => {
  await openApp({}, { screen: 'search' })
  const field = page.getByRole('searchbox')
  await userEvent.fill(field, 'nettverk')
  await userEvent.keyboard('{Control>}1{/Control}')
  await expect.element(field).not.toBeInTheDocument()
  await userEvent.keyboard('{Control>}{Shift>}F{/Shift}{/Control}')
  await expect.element(field).toHaveValue('nettverk')

  await userEvent.keyboard('{Control>}{Shift>}W{/Shift}{/Control}')
  await userEvent.click(page.getByText('Klimabyer 2025'))
  await userEvent.fill(page.getByLabelText('Passordfrase', { exact: true }), 'en ganske lang frase')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('navigation', { name: 'Hovedmeny' })).toBeVisible()
  await userEvent.keyboard('{Control>}{Shift>}F{/Shift}{/Control}')
  await expect.element(field).toHaveValue('')
})
