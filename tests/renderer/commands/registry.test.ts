import { describe, expect, it, vi } from 'vitest'
import type { Command } from '../../../renderer/commands/command.ts'
import { createCommandRegistry } from '../../../renderer/commands/registry.ts'

const command = (id: string, run = () => {}, when?: () => boolean): Command => ({ id, label: () => id, group: 'go', run, ...(when === undefined ? {} : { when }) })

describe('the registry', () => {
  it('lets the screen that came last stand in for a command of the same id, and gives it back', () => {
    const registry = createCommandRegistry()
    const [app, screen] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const owner = Symbol('screen')
    registry.put(Symbol('app'), [command('session.new', app)], '1')
    registry.put(owner, [command('session.new', screen)], '1')
    registry.run('session.new')
    registry.drop(owner)
    registry.run('session.new')
    expect([app, screen].map((run) => run.mock.calls.length)).toEqual([1, 1])
    expect(registry.list()).toHaveLength(1)
  })

  it('does not run what cannot be done now, or does not exist', () => {
    const registry = createCommandRegistry()
    const run = vi.fn<() => void>()
    registry.put(Symbol('app'), [command('edit.undo', run, () => false)], '1')
    expect(registry.run('edit.undo')).toBe(false)
    expect(registry.run('nothing')).toBe(false)
    expect(run).not.toHaveBeenCalled()
  })

  it('tells its listeners only when something visible changes, and runs the newest all the same', () => {
    const registry = createCommandRegistry()
    const [listener, first, second] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()]
    const owner = Symbol('screen')
    registry.subscribe(listener)
    registry.put(owner, [command('go', first)], 'same')
    registry.put(owner, [command('go', second)], 'same')
    registry.run('go')
    expect(listener).toHaveBeenCalledTimes(1)
    expect([first, second].map((run) => run.mock.calls.length)).toEqual([0, 1])
  })
})
