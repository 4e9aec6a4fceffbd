import { isDesktopAskedFor, runInDesktop } from './hosts/desktop.ts'
import { itPasses } from './inner.ts'

if (isDesktopAskedFor) {
  describe('VS Code on the desktop', function () {
    this.timeout(600_000)
    itPasses('the suite', runInDesktop)
  })
}
