import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useCallback, useEffect, useState } from 'react'
import { render } from 'vitest-browser-react'
import { useUnanswered } from '../../../renderer/hooks/use-unanswered.ts'

function Line() {
  return <p>{useUnanswered().isWaiting ? 'venter' : 'rolig'}</p>
}

/** A screen that asks what is never answered, and one more as soon as it is there. */
function Asking({ about, onAsked }: { readonly about: string; readonly onAsked?: () => void }) {
  useQuery({ queryKey: ['overview.get', about], queryFn: () => new Promise(() => {}) })
  useEffect(() => { onAsked?.() }, [onAsked])
  return null
}

function App() {
  const [asked, setAsked] = useState(0)
  const askMore = useCallback(() => { setAsked(2) }, [])
  return (
    <>
      <button type="button" onClick={() => { setAsked(1) }}>Spør</button>
      {asked > 0 && <Asking about="en" onAsked={askMore} />}
      {asked > 1 && <Asking about="to" />}
      <Line />
    </>
  )
}

it('is told that a screen waits, without being redrawn while that screen is', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  await render(<QueryClientProvider client={new QueryClient()}><App /></QueryClientProvider>)
  await userEvent.click(page.getByRole('button', { name: 'Spør' }))
  await expect.element(page.getByText('venter')).toBeVisible()
  expect(errors.mock.calls).toEqual([])
  errors.mockRestore()
})
