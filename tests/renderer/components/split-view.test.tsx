import '../../../renderer/styles/index.css'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { SplitView } from '../../../renderer/components/split-view.tsx'

const handle = () => page.getByRole('separator', { name: 'Bredde på guiden' })

async function show(sized: 'first' | 'second'): Promise<void> {
  await render(<SplitView label="Bredde på guiden" sized={sized} initial={240} min={160} max={400} first={<p>Guide</p>} second={<p>Svar</p>} />)
  handle().element().focus()
}

describe('the handle between two panes', () => {
  it('is moved with the arrow keys, and stops at the least and greatest width', async () => {
    await show('first')
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(handle()).toHaveAttribute('aria-valuenow', '264')
    await userEvent.keyboard('{End}{ArrowRight}')
    await expect.element(handle()).toHaveAttribute('aria-valuenow', '400')
    await userEvent.keyboard('{Home}{ArrowLeft}')
    await expect.element(handle()).toHaveAttribute('aria-valuenow', '160')
  })

  it('moves the way the arrow points, whichever pane has the width', async () => {
    await show('second')
    await userEvent.keyboard('{ArrowLeft}')
    await expect.element(handle()).toHaveAttribute('aria-valuenow', '264')
  })

  it('goes back to its first place with a double click', async () => {
    await show('first')
    await userEvent.keyboard('{End}')
    await userEvent.dblClick(handle())
    await expect.element(handle()).toHaveAttribute('aria-valuenow', '240')
  })
})
