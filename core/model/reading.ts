import { communityFacets, sellingFacets, type Facet } from '../facets.ts'
import { evidenceIn, type Evidence, type RulePhrase } from '../rules/evidence.ts'
import { GraphBuilder } from '../rules/graph-builder.ts'
import { readGraph } from '../rules/phrase-graph.ts'
import { PhraseMatcher, type PhraseMatch } from '../rules/phrase-matcher.ts'
import { rulePhrasesOf } from '../rules/rule-phrases.ts'
import { wordClasses } from '../rules/word-classes.ts'
import { SenderReader, type SenderNames } from '../text/sender.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import phrases from './phrases.json'

/**
 * What is in one sentence, whatever stands around it: the piece that adapters keep between keys.
 * Offsets count from the start of the sentence.
 */
export interface Reading {
  readonly evidence: readonly Evidence[]
  /** Names of the rules, acts and cues in it, each once. */
  readonly signs: readonly string[]
  /** Its words in order, names and numbers by their kind. */
  readonly words: readonly string[]
}

/** Phrases of a team: evidence of a facet, or what a text that looks like one does not mean. */
export interface TeamPhrases {
  readonly facet?: Facet
  readonly not?: Facet | 'selling' | 'community'
  readonly any: readonly string[]
  readonly reason: string
}

/** The sign that a rule of this facet, built in or of a team, found evidence. */
export function actSign(facet: Facet): string {
  return `${facet}/act`
}

export const ruleIds: readonly string[] = phrases.rules.map(({ id }) => id)

interface Cleared {
  readonly notOf: ReadonlySet<Facet>
}

type Payload = RulePhrase | { readonly cue: string } | Cleared

/** What a team adds to the built-in rules: its own phrases, and its own names. */
export interface TeamWords {
  readonly phrases: readonly TeamPhrases[]
  readonly brand: SenderNames
}

/** Reads sentences by the built-in rules and cues and what a team adds to them. */
export class Reader {
  private readonly team: PhraseMatcher<Payload> | undefined
  private readonly sender: SenderReader | undefined

  constructor(team?: TeamWords) {
    this.team = team && team.phrases.length > 0 ? createTeamMatcher(team.phrases) : undefined
    this.sender = team && new SenderReader(team.brand)
  }

  read({ tokens: written, start }: Sentence): Reading {
    const tokens = this.sender?.read(written) ?? written
    const matches = [...builtInMatcher().match(tokens), ...(this.team?.match(tokens) ?? [])]
    const cleared = matches.flatMap(({ payload, from, to }) =>
      'notOf' in payload ? [{ ...payload, from, to }] : [],
    )
    const isCleared = (facet: string, from: number, to: number): boolean =>
      cleared.some(
        (other) => other.from < to && from < other.to && (other.notOf as ReadonlySet<string>).has(facet),
      )

    const ofRules = matches
      .filter(isOfRule)
      .filter(({ payload, from, to }) => !isCleared(payload.rule.facet, from, to))
    const evidence = evidenceIn(ofRules, tokens)
    const signs = new Set(evidence.flatMap(({ rule, facet }) => [rule, actSign(facet)]))
    for (const { payload, from, to } of matches) {
      if ('cue' in payload && !isCleared(payload.cue.slice(0, payload.cue.indexOf('/')), from, to))
        signs.add(payload.cue)
    }
    const counted =
      cleared.length === 0
        ? tokens
        : tokens.filter((_, index) => !cleared.some(({ from, to }) => from <= index && index < to))
    return {
      evidence: evidence.map((found) => ({ ...found, start: found.start - start, end: found.end - start })),
      signs: [...signs],
      words: wordsOf(counted),
    }
  }
}

function isOfRule(match: PhraseMatch<Payload>): match is PhraseMatch<RulePhrase> {
  return 'rule' in match.payload
}

let builtIn: PhraseMatcher<Payload> | undefined

/** Rules and cues in one matcher, so that a sentence is searched once; made when first needed. */
export function builtInMatcher(): PhraseMatcher<Payload> {
  if (builtIn) return builtIn
  const payloads: Payload[] = [...rulePhrasesOf(phrases.rules), ...phrases.cues.map((cue) => ({ cue }))]
  builtIn = new PhraseMatcher(readGraph(phrases.graph), payloads, wordClasses.of)
  return builtIn
}

function createTeamMatcher(team: readonly TeamPhrases[]): PhraseMatcher<Payload> {
  const builder = new GraphBuilder(wordClasses.has)
  const payloads = team.map(({ facet, not, reason }): Payload => {
    if (facet)
      return {
        rule: { id: `${facet}/team`, facet, reason, isImperative: false, isNegatable: true },
        role: 'phrases',
      }
    return {
      notOf: new Set(
        not === 'selling' ? sellingFacets : not === 'community' ? communityFacets : not ? [not] : [],
      ),
    }
  })
  for (const [payload, { any }] of team.entries()) for (const phrase of any) builder.add(phrase, payload)
  return new PhraseMatcher(builder.build(), payloads, wordClasses.of)
}

function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.map(wordOf).filter((word) => word !== '')
}

/** A token as the model knows it: names and numbers by their kind only. */
function wordOf({ kind, norm }: Token): string {
  switch (kind) {
    case 'word':
    case 'hashtag':
      return norm
    case 'punct':
      return norm === '?' || norm === '!' ? norm : ''
    case 'newline':
    // the name of one team means nothing to others
    case 'sender':
    // what a picture means is for the lexicon to say; that there is one means nothing
    case 'emoji':
      return ''
    default:
      return `{${kind}}`
  }
}
