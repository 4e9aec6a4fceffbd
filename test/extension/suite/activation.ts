import { ok } from 'node:assert'
import * as vscode from 'vscode'

describe('the extension', () => {
  it('is there', () => {
    ok(vscode.extensions.getExtension('porchlight.porchlight'))
  })
})
