import { facets, intents } from '../../core/facets.ts'
import { figuresOf, truthOf, worstErrors, type Figures, type Judged, type Score } from './metrics.ts'

const figure = (value: number): string => value.toFixed(3).replace(/^0/, '').padStart(5)

function line(name: string, { precision, recall, f1, support }: Score): string {
  return `  ${name.padEnd(18)} ${figure(precision)} ${figure(recall)} ${figure(f1)} ${String(support).padStart(6)}`
}

export function describe(judged: readonly Judged[]): string {
  const all = figuresOf(judged)
  return [
    `${String(all.posts)} posts`,
    '',
    `  ${''.padEnd(18)} prec. recall    F1  posts`,
    line('selling', all.selling),
    line('community', all.community),
    '',
    ...intents.map((intent) => line(intent, all.intents[intent])),
    `  ${'macro-F1'.padEnd(18)} ${''.padEnd(11)} ${figure(all.macroF1)}`,
    '',
    ...facets.map((facet) => line(facet, all.facets[facet])),
    '',
    `  calibration error  ${figure(all.calibrationError)}`,
    `  sure verdicts      ${figure(all.sure.share)} of all, ${figure(all.sure.accuracy)} of them right`,
    `  wrongly warned     ${figure(all.wronglyWarned)} of the posts that only serve`,
    '',
    ...describeGroups(judged),
  ].join('\n')
}

function describeGroups(judged: readonly Judged[]): string[] {
  const groups = [...new Set(judged.map(({ group }) => group))].sort()
  const clear = judged.filter(({ isDoubtful }) => !isDoubtful)
  const rows: (readonly [string, Figures])[] = [
    ...groups.map((group) => [group, figuresOf(judged.filter((post) => post.group === group))] as const),
    ['all', figuresOf(judged)],
    ...(clear.length < judged.length ? [['not doubtful', figuresOf(clear)] as const] : []),
  ]
  return [
    `  ${'group'.padEnd(36)} posts macro  sell. comm. mixed  sure right`,
    ...rows.map(
      ([
        name,
        {
          posts,
          macroF1,
          selling,
          community,
          intents: { mixed },
          sure,
        },
      ]) =>
        `  ${name.padEnd(36)} ${String(posts).padStart(5)} ${[macroF1, selling.f1, community.f1, mixed.f1, sure.share, sure.accuracy].map(figure).join(' ')}`,
    ),
  ]
}

/** The worst errors on the screen only: the texts of others are never written to a file. */
export function describeErrors(judged: readonly Judged[], most: number): string {
  return worstErrors(judged, most)
    .map(({ id, text, truth, said, isDoubtful, ...post }) => {
      const was = truthOf({ id, text, truth, said, isDoubtful, ...post })
      return [
        `  ${id}${isDoubtful ? ' (doubtful)' : ''}: is ${was} (${truth.facets.join(', ') || 'nothing'}); was taken for ${said.intent}, sells ${figure(said.selling)} serves ${figure(said.community)}`,
        `    ${text.replace(/\s+/g, ' ').slice(0, 400)}`,
      ].join('\n')
    })
    .join('\n')
}
