import type { Command } from './command.ts'

/** Shows what the extension says of itself, for when it has stopped. */
export const showLog: Command = {
  name: 'showLog',
  run({ log }) {
    log.show()
    return Promise.resolve()
  },
}
