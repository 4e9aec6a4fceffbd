import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { createCertificate } from './certificate.ts'
import { pageIds, pagesFolder } from './pages.ts'
import { renderFrame, renderShell } from './shell.ts'

export interface TestServer {
  readonly port: number
  close(): Promise<void>
}

/** What the strictest of sites send; a page under it can have no inline style, and no string as HTML. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

/**
 * Serves the built pages as whatever host a browser asks for: `https://x.com/textarea?dark`.
 *
 * Only the last part of a path names the page, so `/compose/post/textarea` serves it too.
 */
export async function startServer(folder = pagesFolder): Promise<TestServer> {
  const server = createServer(createCertificate(), (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://localhost')
    const answer = find(folder, pathname.split('/').at(-1) ?? '', searchParams)
    const policy = searchParams.has('csp') ? { 'content-security-policy': strictPolicy } : {}
    response.writeHead(answer.status, {
      'content-type': `${answer.type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...policy,
    })
    response.end(answer.body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

function find(folder: string, name: string, query: URLSearchParams) {
  const html = (body: string) => ({ status: 200, type: 'text/html', body })
  if (name === 'frame') return html(renderFrame(query))
  if (pageIds.some((id) => id === name))
    return html(renderShell(name, query, existsSync(join(folder, `${name}.css`))))
  // browsers ask for it of themselves, and would log that it is missing
  if (name === 'favicon.ico') return { status: 204, type: 'image/x-icon', body: '' }
  const type = types[extname(name)]
  const file = join(folder, name)
  if (type !== undefined && existsSync(file)) return { status: 200, type, body: readFileSync(file) }
  return {
    status: 404,
    type: 'text/plain',
    body: `There is no page ${name}; there are ${pageIds.join(', ')}`,
  }
}
