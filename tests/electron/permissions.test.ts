import { EventEmitter } from 'node:events'
import type { Session } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import { denyPermissions, isGranted } from '../../electron/permissions.ts'

const permissions = [
  'media', 'geolocation', 'notifications', 'midi', 'midiSysex', 'pointerLock', 'fullscreen', 'openExternal', 'clipboard-read',
  'clipboard-sanitized-write', 'display-capture', 'mediaKeySystem', 'hid', 'serial', 'usb', 'storage-access', 'idle-detection',
  'speaker-selection', 'fileSystem', 'window-management', 'keyboardLock', 'deprecated-sync-clipboard-read', 'a permission of next year',
]

test.each(permissions)('%s is not granted', (permission) => {
  expect(isGranted(permission)).toBe(false)
})

describe('a session', () => {
  const handlers: Record<string, (...facts: unknown[]) => unknown> = {}
  const setter = (name: string) => (handler: (...facts: unknown[]) => unknown) => { handlers[name] = handler }
  const capturing: unknown[] = []
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: setter('request'), setPermissionCheckHandler: setter('check'), setDevicePermissionHandler: setter('device'),
    setDisplayMediaRequestHandler: (handler: unknown) => { capturing.push(handler) },
  })
  denyPermissions(session as unknown as Session)

  test('refuses requests, checks and devices alike', () => {
    const answer = vi.fn()
    handlers['request']?.(null, 'media', answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(handlers['check']?.(null, 'media')).toBe(false)
    expect(handlers['device']?.({ deviceType: 'usb' })).toBe(false)
    expect(capturing).toEqual([null])
  })

  test.each([
    ['select-hid-device', [{}]], ['select-usb-device', [{}]], ['select-serial-port', [[], {}]],
  ] as const)('chooses nothing on %s', (event, facts) => {
    const preventDefault = vi.fn()
    const choose = vi.fn()
    session.emit(event, { preventDefault }, ...facts, choose)
    expect(preventDefault).toHaveBeenCalledOnce()
    expect([undefined, '']).toContain(choose.mock.calls[0]?.[0])
  })
})
