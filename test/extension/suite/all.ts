import { closeAll } from './support.ts'
import './activation.ts'
import './diagnostics.ts'
import './quick-fixes.ts'
import './reading.ts'
import './presets.ts'
import './commands.ts'
import './speed.ts'

afterEach(closeAll)
