import { facets, intentOf, intents, type Facet, type Intent } from '../../core/facets.ts'
import type { LabelledPost } from '../../scripts/posts.ts'

/** A labelled post with what was said of it. */
export interface Judged {
  readonly id: string
  readonly text: string
  readonly group: string
  readonly isDoubtful: boolean
  /** The minimal pair that it belongs to. */
  readonly pair?: string
  readonly truth: {
    readonly selling: boolean
    readonly community: boolean
    readonly facets: readonly Facet[]
  }
  readonly said: {
    readonly selling: number
    readonly community: number
    readonly facets: Readonly<Record<Facet, number>>
    readonly intent: Intent
    readonly isSure: boolean
    /** Whether its writer gets a finding at warning or above. */
    readonly isWarned: boolean
  }
}

export function judgedAs(post: LabelledPost, said: Judged['said']): Judged {
  return {
    id: post.id,
    text: post.text,
    group: post.group ?? post.voice ?? 'all',
    isDoubtful: post.doubtful ?? false,
    ...(post.pair === undefined ? {} : { pair: post.pair }),
    truth: { selling: post.selling, community: post.community, facets: post.facets },
    said,
  }
}

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Posts that have it. */
  readonly support: number
}

export function score(
  judged: readonly Judged[],
  has: (post: Judged) => boolean,
  said: (post: Judged) => boolean,
): Score {
  const both = judged.filter((post) => has(post) && said(post)).length
  const support = judged.filter(has).length
  const claimed = judged.filter(said).length
  return {
    precision: claimed === 0 ? 0 : both / claimed,
    recall: support === 0 ? 0 : both / support,
    f1: support + claimed === 0 ? 0 : (2 * both) / (support + claimed),
    support,
  }
}

export function truthOf({ truth }: Judged): Intent {
  return intentOf(truth.selling, truth.community)
}

const sells = ({ said }: Judged): boolean => said.intent === 'selling' || said.intent === 'mixed'
const serves = ({ said }: Judged): boolean => said.intent === 'community' || said.intent === 'mixed'

export interface Figures {
  readonly posts: number
  readonly selling: Score
  readonly community: Score
  readonly facets: Readonly<Record<Facet, Score>>
  readonly intents: Readonly<Record<Intent, Score>>
  readonly macroF1: number
  /** Expected calibration error, ten equal bins, mean of the two questions. */
  readonly calibrationError: number
  readonly sure: { readonly share: number; readonly accuracy: number }
  /** Share of the posts that only serve whose writers are warned all the same. */
  readonly wronglyWarned: number
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const perIntent = (intent: Intent): Score =>
    score(
      judged,
      (post) => truthOf(post) === intent,
      ({ said }) => said.intent === intent,
    )
  const sure = judged.filter(({ said }) => said.isSure)
  const serving = judged.filter((post) => truthOf(post) === 'community')
  const byIntent = {
    selling: perIntent('selling'),
    community: perIntent('community'),
    mixed: perIntent('mixed'),
    neutral: perIntent('neutral'),
  }
  return {
    posts: judged.length,
    selling: score(judged, ({ truth }) => truth.selling, sells),
    community: score(judged, ({ truth }) => truth.community, serves),
    facets: Object.fromEntries(
      facets.map((facet) => [
        facet,
        score(
          judged,
          ({ truth }) => truth.facets.includes(facet),
          ({ said }) => said.facets[facet] >= 0.5,
        ),
      ]),
    ) as Record<Facet, Score>,
    intents: byIntent,
    macroF1: intents.reduce((sum, intent) => sum + byIntent[intent].f1, 0) / intents.length,
    calibrationError:
      (calibrationError(judged.map(({ said, truth }) => [said.selling, truth.selling])) +
        calibrationError(judged.map(({ said, truth }) => [said.community, truth.community]))) /
      2,
    sure: {
      share: judged.length === 0 ? 0 : sure.length / judged.length,
      accuracy:
        sure.length === 0
          ? 0
          : sure.filter((post) => post.said.intent === truthOf(post)).length / sure.length,
    },
    wronglyWarned:
      serving.length === 0 ? 0 : serving.filter(({ said }) => said.isWarned).length / serving.length,
  }
}

function calibrationError(pairs: readonly (readonly [chance: number, isTrue: boolean])[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) =>
    pairs.filter(([chance]) => Math.min(9, Math.floor(chance * 10)) === bin),
  )
  return bins.reduce((sum, bin) => {
    if (bin.length === 0) return sum
    const said = bin.reduce((total, [chance]) => total + chance, 0) / bin.length
    const seen = bin.filter(([, isTrue]) => isTrue).length / bin.length
    return sum + (Math.abs(said - seen) * bin.length) / pairs.length
  }, 0)
}

/** Pairs that differ in one phrase and in their intent, of which both are judged rightly. */
export function pairsRight(judged: readonly Judged[]): { right: number; all: number } {
  const isRight = new Map<string, boolean>()
  for (const post of judged) {
    const pair = post.pair ?? post.id
    isRight.set(pair, truthOf(post) === post.said.intent && isRight.get(pair) !== false)
  }
  return { right: [...isRight.values()].filter(Boolean).length, all: isRight.size }
}

/** The posts that were judged wrongly with the greatest confidence. */
export function worstErrors(judged: readonly Judged[], most: number): Judged[] {
  const wrongness = ({ said, truth }: Judged): number =>
    -Math.log(Math.max(1e-6, truth.selling ? said.selling : 1 - said.selling)) -
    Math.log(Math.max(1e-6, truth.community ? said.community : 1 - said.community))
  return judged
    .filter((post) => truthOf(post) !== post.said.intent)
    .toSorted((a, b) => wrongness(b) - wrongness(a))
    .slice(0, most)
}
