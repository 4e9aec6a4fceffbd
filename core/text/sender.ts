import { tokenize, type Token } from './tokens.ts'

/** What a team is called: its names, and its handles with or without their `@`. */
export interface SenderNames {
  readonly names: readonly string[]
  readonly handles: readonly string[]
}

/** Reads the names of the sender as one token of the kind `sender`, so that “Acme” says what “we” says. */
export class SenderReader {
  /** The tokens of each name, by the first of them, the longest name first. */
  private readonly names = new Map<string, (readonly Token[])[]>()

  constructor({ names, handles }: SenderNames) {
    const all = [...names, ...handles.map((handle) => (handle.startsWith('@') ? handle : `@${handle}`))]
    for (const tokens of all.map(tokenize).sort((a, b) => b.length - a.length)) {
      const [first] = tokens
      if (first) this.names.set(first.norm, [...(this.names.get(first.norm) ?? []), tokens])
    }
  }

  /** Tokens with each name of the sender, its `’s` included, as one. */
  read(tokens: readonly Token[]): readonly Token[] {
    if (this.names.size === 0) return tokens
    const read: Token[] = []
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at]
      if (!token) break
      const length = this.lengthAt(tokens, at)
      if (length === 0) read.push(token)
      else read.push({ ...token, kind: 'sender', norm: 'we', end: tokens[at + length - 1]?.end ?? token.end })
      at += Math.max(1, length)
    }
    return read
  }

  private lengthAt(tokens: readonly Token[], at: number): number {
    const name = this.names
      .get(tokens[at]?.norm ?? '')
      ?.find((own) => own.every((token, index) => isName(token, tokens[at + index])))
    if (!name) return 0
    return name.length + (tokens[at + name.length]?.norm === "'s" ? 1 : 0)
  }
}

/** A name with a capital is not meant by the same word without one: “Target”, “target”. */
function isName(own: Token, token: Token | undefined): boolean {
  return token?.norm === own.norm && (token.casing !== 'lower' || own.casing === 'lower')
}
