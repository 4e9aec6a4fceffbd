/** FNV-1a over UTF-16 units, twice with different seeds: short enough to read out, long enough to differ. */
export function hashOf(text: string): string {
  const half = (seed: number): string => {
    let hash = seed
    for (let index = 0; index < text.length; index++)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return (half(0x811c9dc5) + half(0x2f0b4a27)).slice(0, 10)
}

/** JSON with the keys of objects in order, so that what means the same is written the same. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
