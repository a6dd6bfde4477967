import type { Session } from 'electron'

/**
 * Permissions that the window is granted, of all that Chromium knows: none.
 *
 * Funn records no sound, shows no notifications and knows no place. Copying and pasting go by the keys' and the
 * menu's own events, which ask for no permission.
 */
const granted: ReadonlySet<string> = new Set()

export function isGranted(permission: string): boolean {
  return granted.has(permission)
}

/** Answers every question a page of this session can ask for permissions and devices. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => { answer(isGranted(permission)) })
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  session.setDevicePermissionHandler(() => false)
  // Without a handler, capturing the screen is refused as not supported.
  session.setDisplayMediaRequestHandler(null)
  session.on('select-hid-device', (event, _details, choose) => { event.preventDefault(); choose() })
  session.on('select-usb-device', (event, _details, choose) => { event.preventDefault(); choose() })
  session.on('select-serial-port', (event, _ports, _contents, choose) => { event.preventDefault(); choose('') })
}
