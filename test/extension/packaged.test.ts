import { runInNodeHost } from './hosts/node-host.ts'
import { packExtension } from './hosts/package.ts'
import { itPasses } from './inner.ts'

describe('the packaged extension, installed into VS Code', function () {
  this.timeout(180_000)
  itPasses('the suite', () => runInNodeHost({ files: {}, vsix: packExtension() }))
})
