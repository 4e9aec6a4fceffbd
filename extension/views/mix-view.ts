import { Uri, window, Disposable, type WebviewView } from 'vscode'
import type { WorkspaceDrafts } from '../documents/workspace-drafts.ts'
import { loadEngine } from '../load-engine.ts'
import { mixPage } from './mix-page.ts'

/** The mix of the workspace's drafts, drawn against the target of their preset. */
export function showMixView(drafts: WorkspaceDrafts, extension: Uri): Disposable {
  let view: WebviewView | undefined
  const media = Uri.joinPath(extension, 'extension/media')
  const draw = async (): Promise<void> => {
    if (!view?.visible) return
    const { webview } = view
    const { mixOf, mixEntryOf, balanced } = await loadEngine()
    const files = drafts.all()
    const target = files[0]?.found.preset.mix ?? balanced.mix
    const mix = mixOf(files.flatMap((file) => file.drafts).flatMap(mixEntryOf), target)
    const page = mixPage(mix, {
      cspSource: webview.cspSource,
      style: webview.asWebviewUri(Uri.joinPath(media, 'mix.css')).toString(),
    })
    // a page that is set anew jumps
    if (view.webview === webview && webview.html !== page) webview.html = page
  }
  const parts = [
    drafts.onDidChange(() => void draw()),
    window.registerWebviewViewProvider('porchlight.mix', {
      resolveWebviewView(resolved) {
        view = resolved
        view.webview.options = {
          enableScripts: false,
          enableCommandUris: ['porchlight.newDraft'],
          localResourceRoots: [media],
        }
        view.onDidChangeVisibility(() => void draw())
        view.onDidDispose(() => (view = undefined))
        void drafts.ensureRead().then(draw)
      },
    }),
  ]
  return Disposable.from(...parts)
}
