import { runInWebHost } from './hosts/web-host.ts'
import { itPasses } from './inner.ts'

describe('VS Code with its web worker host', function () {
  this.timeout(180_000)
  itPasses('the suite', runInWebHost)
})
