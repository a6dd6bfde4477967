import '../../../renderer/styles/index.css'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Dialog } from '../../../renderer/components/dialog.tsx'
import { NoticesProvider, useNotices, useRun } from '../../../renderer/components/notices.tsx'
import { createFakeBridge } from '../fake-bridge.ts'

function Buttons() {
  const { notify, notifyFailure } = useNotices()
  const run = useRun()
  return (
    <>
      <button type="button" onClick={() => { notify({ text: 'Lagret' }) }}>Si fra</button>
      <button type="button" onClick={() => { notifyFailure({ kind: 'cancelled' }) }}>Avbrutt</button>
      <button type="button" onClick={() => { void run('study.close', {}) }}>Lukk</button>
    </>
  )
}

/** A dialog as high as the window, which tells something while it stays. */
function Long() {
  const { notify } = useNotices()
  return (
    <Dialog title="Lang" isOpen onClose={() => {}} actions={<button type="button" onClick={() => { notify({ text: 'Lagret i dialogen' }) }}>Si fra i dialogen</button>}>
      <div style={{ height: '120rem' }} />
    </Dialog>
  )
}

/** Presses a button while the clock stands still, which a real click would wait for. */
function press(name: string): void {
  const button = page.getByRole('button', { name, exact: true }).element() as HTMLElement
  button.click()
}

afterEach(() => { vi.useRealTimers() })

describe('a notice', () => {
  it('leaves by itself after a while, but a refusal stays until it is dismissed', async () => {
    const fake = createFakeBridge()
    window.funn = fake.bridge
    await render(<NoticesProvider><Buttons /></NoticesProvider>)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    press('Si fra')
    fake.failNext('study.close', { kind: 'disk-full' })
    press('Lukk')
    await vi.waitFor(() => { expect(document.body.textContent).toContain('Disken er full') })
    expect(document.body.textContent).toContain('Lagret')
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    await expect.element(page.getByText('Lagret')).not.toBeInTheDocument()
    await expect.element(page.getByText(/Disken er full/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Lukk meldingen' }))
    await expect.element(page.getByText(/Disken er full/)).not.toBeInTheDocument()
  })

  it('never lies over the buttons of a dialog, is not hidden by it, and can be dismissed while the dialog stays', async () => {
    await page.viewport(1280, 800)
    await render(<NoticesProvider><Buttons /><Long /></NoticesProvider>)
    await userEvent.click(page.getByRole('button', { name: 'Si fra i dialogen' }))
    await expect.element(page.getByText('Lagret i dialogen')).toBeVisible()
    const notice = page.getByText('Lagret i dialogen').element().closest('.notice')!
    expect(notice.closest('[aria-hidden], [inert]')).toBeNull()
    await expect.poll(() => page.getByRole('dialog').element().getBoundingClientRect().bottom).toBeLessThanOrEqual(notice.getBoundingClientRect().top)
    await userEvent.click(page.getByRole('button', { name: 'Lukk meldingen' }))
    await expect.element(page.getByText('Lagret i dialogen')).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Si fra i dialogen' })).toBeVisible()
  })

  it('is not given for what the user has cancelled', async () => {
    await render(<NoticesProvider><Buttons /></NoticesProvider>)
    await userEvent.click(page.getByRole('button', { name: 'Avbrutt' }))
    await userEvent.click(page.getByRole('button', { name: 'Si fra' }))
    await expect.element(page.getByText('Lagret')).toBeVisible()
    expect(page.getByRole('button', { name: 'Lukk meldingen' }).elements()).toHaveLength(1)
  })
})
