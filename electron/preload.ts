import { contextBridge, ipcRenderer, webFrame } from 'electron'

type Listener = (payload: unknown) => void

const listeners = new Map<string, Set<Listener>>()
/** A file that Funn was started with may be named before the page listens; it waits here for the first who does. */
let openedBefore: unknown

ipcRenderer.on('event', (_event, name: string, payload: unknown) => {
  const interested = listeners.get(name)
  if (interested !== undefined && interested.size > 0) for (const listener of interested) listener(payload)
  else if (name === 'openFile') openedBefore = payload
})

function subscribe(name: string, listener: Listener): () => void {
  const interested = listeners.get(name) ?? new Set()
  listeners.set(name, interested.add(listener))
  if (name === 'openFile' && openedBefore !== undefined) {
    listener(openedBefore)
    openedBefore = undefined
  }
  return () => { interested.delete(listener) }
}

// WebRTC looks for this machine's addresses by sockets of its own, which no policy of the page forbids; Funn has no use for it.
void webFrame.executeJavaScript('delete window.RTCPeerConnection; delete window.webkitRTCPeerConnection')

// The window's only way out; `Bridge` of the contract is its type. What goes through is judged in main.
contextBridge.exposeInMainWorld('funn', {
  call: (channel: unknown, request: unknown): Promise<unknown> => ipcRenderer.invoke('call', channel, request),
  subscribe,
})
