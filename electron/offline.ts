import type { CommandLine, Session } from 'electron'
import { appOrigin } from './protocol.ts'

/**
 * Chromium's own services that would talk to a network, each switched off.
 *
 * They are one layer of several: the content policy, the refusing handlers and the request filter hold without them.
 */
export const offlineSwitches: Readonly<Record<string, string>> = {
  // No name and no address resolves, not even one written as numbers.
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  // No search for a proxy (WPAD, PAC, system settings), which asks the network by itself.
  'no-proxy-server': '',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-client-side-phishing-detection': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'disable-default-apps': '',
  'no-pings': '',
  'dns-prefetch-disable': '',
  'disable-quic': '',
  // No crash dump: it would hold interview text from memory.
  'disable-breakpad': '',
  // WebRTC may not open a UDP socket.
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'disable-features': [
    'AutofillServerCommunication', 'CertificateTransparencyComponentUpdater', 'DialMediaRouteProvider', 'MediaRouter',
    'NetworkTimeServiceQuerying', 'OptimizationHints', 'SafeBrowsing', 'SpareRendererForSitePerProcess', 'Translate',
    // Would answer to names on the local network.
    'WebRtcHideLocalIpsWithMdns',
  ].join(','),
}

/** Schemes that nothing may load from, whatever the filter says. */
const refusedSchemes = ['http', 'https', 'file'] as const

/** Sets the switches; works only before the app is ready. */
export function switchOffNetwork(commandLine: CommandLine): void {
  for (const [name, value] of Object.entries(offlineSwitches)) commandLine.appendSwitch(name, value)
}

/** Chromium's switches that open a port to whoever wants to read and work the page. */
const doors = ['remote-debugging-port', 'remote-debugging-address', 'remote-allow-origins'] as const

/** Takes back the switches that a program was started with to open a port to its page; works only before the app is ready. */
export function closeDoors(commandLine: Pick<CommandLine, 'removeSwitch'>): void {
  for (const name of doors) commandLine.removeSwitch(name)
}

/** Whether a session may load an address: Funn's own files, and the developer tools' own where they are allowed. */
export function isAllowedRequest(url: string, developing: boolean): boolean {
  return url.startsWith(`${appOrigin}/`) || (developing && url.startsWith('devtools://devtools/'))
}

/** Closes a session to everything but Funn's own files. */
export function keepOffline(session: Session, developing: boolean): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => { answer({ cancel: !isAllowedRequest(url, developing) }) })
  for (const scheme of refusedSchemes) session.protocol.handle(scheme, () => Response.error())
  void session.setProxy({ mode: 'direct' })
  // The spell checker fetches the dictionary of the system's language as soon as a session is made: without languages it does not.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  // A download would put interview text on disk unencrypted; exports go through the host.
  session.on('will-download', (event) => { event.preventDefault() })
}
