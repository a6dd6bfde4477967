import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { CustomScheme, Session } from 'electron'

/** Where the window's page lives: not a server, a table of files. */
export const appOrigin = 'app://main'
export const startPage = `${appOrigin}/index.html`

/** Must be registered before the app is ready. Standard and secure, so that the page has an origin and modules load; nothing is fetched from it. */
export const appScheme: CustomScheme = { scheme: 'app', privileges: { standard: true, secure: true } }

/** The kinds of file a window is made of; a file of another kind is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

interface ServedFile {
  readonly path: string
  readonly type: string
}
/** Path of the address (`/assets/index.js`) → file. What is not in it does not exist. */
export type FileTable = ReadonlyMap<string, ServedFile>

/** Lists the files of a built window, once; nothing that a request says ever becomes a path. */
export function listFiles(folder: string, at = ''): FileTable {
  return new Map(readdirSync(join(folder, at), { withFileTypes: true }).flatMap((entry): [string, ServedFile][] => {
    const name = `${at}/${entry.name}`
    if (entry.isDirectory()) return [...listFiles(folder, name)]
    const type = mediaTypes[extname(entry.name)]
    return type === undefined ? [] : [[name, { path: join(folder, name), type }]]
  }))
}

/** What a page may load and do. Styles that code adds carry the nonce of the page they are in. */
export function contentPolicy(nonce: string): string {
  return [
    `default-src 'none'`, `script-src 'self'`, `style-src 'self' 'nonce-${nonce}'`, `img-src 'self' data:`, `font-src 'self'`,
    `connect-src 'none'`, `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`, `trusted-types 'none'`,
  ].join('; ')
}

/** Headers of every answer, found or not. */
export function headersFor(type: string, nonce: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  }
}

/** The file that a request means: an exact address of the table, by GET, without a query. */
export function findFile(table: FileTable, method: string, url: string): ServedFile | undefined {
  if (method !== 'GET' || !url.startsWith(`${appOrigin}/`)) return undefined
  return table.get(url.slice(appOrigin.length))
}

/** Answers a request from the table; a page gets a fresh nonce each time it is loaded. */
export async function answerRequest(table: FileTable, request: { readonly method: string; readonly url: string }): Promise<Response> {
  const nonce = randomBytes(18).toString('base64')
  const file = findFile(table, request.method, request.url)
  if (file === undefined) return new Response(null, { status: 404, headers: headersFor('text/plain', nonce) })
  const content = await readFile(file.path)
  const body = file.type.startsWith('text/html') ? content.toString('utf8').replaceAll('%NONCE%', nonce) : new Uint8Array(content)
  return new Response(body, { headers: headersFor(file.type, nonce) })
}

/** Lets a session load the window from `folder`, and nothing beside it. */
export function serveWindow(session: Session, folder: string): void {
  const table = listFiles(folder)
  session.protocol.handle(appScheme.scheme, (request) => answerRequest(table, request))
}
