import { runInNodeHost } from './hosts/node-host.ts'
import { itPasses } from './inner.ts'

describe('VS Code with its Node extension host', function () {
  this.timeout(180_000)
  itPasses('the suite', () => runInNodeHost({ files: {} }))
})
