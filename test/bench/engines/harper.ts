import { importPeer, type Engine } from '../engine.ts'

interface Harper {
  readonly LocalLinter: new (options: { binary: unknown; dialect: number }) => HarperLinter
  readonly Dialect: { readonly American: number }
}

interface HarperLinter {
  setup(): Promise<void>
  lint(text: string, options: { language: 'plaintext' }): Promise<readonly { free(): void }[]>
}

export async function load(): Promise<Engine> {
  const { LocalLinter, Dialect } = await importPeer<Harper>('harper.js/dist/index.js')
  const { binary } = await importPeer<{ binary: unknown }>('harper.js/dist/binary.js')
  const linter = new LocalLinter({ binary, dialect: Dialect.American })
  await linter.setup()
  return {
    judge: async (post) => {
      const lints = await linter.lint(post, { language: 'plaintext' })
      // each holds memory of the WebAssembly module that no collector frees
      for (const lint of lints) lint.free()
      return lints.length
    },
  }
}
