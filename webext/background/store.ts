import { entrySchemas, freshSettings, settingsKeys, settingsSchemas, type Settings } from './settings.ts'

/** What is needed of the browser’s storage. */
export interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

/** The settings in memory, with the storage behind them; where that fails they hold on in memory, and say so. */
export class Store {
  private current: Settings = freshSettings
  private trouble: string | undefined
  /** Kinds of what could not be read and lies beside what is used, until everything is cleared. */
  private aside: readonly string[] = []
  private readonly unsaved = new Set<keyof Settings>()
  private readonly area: StorageArea
  private readonly onChange: (keys: readonly string[]) => void

  constructor(area: StorageArea, onChange: (keys: readonly string[]) => void) {
    this.area = area
    this.onChange = onChange
  }

  get settings(): Settings {
    return this.current
  }

  /** What is wrong with the storage, for people. */
  get problem(): string | undefined {
    const { aside, trouble } = this
    const told =
      aside.length > 0 ? `What could not be read of the stored ${aside.join(', ')} was set aside.` : undefined
    return [told, trouble].filter((said) => said !== undefined).join(' ') || undefined
  }

  /**
   * Reads what is stored. What cannot be read is set aside under another name, of a list only those entries, and
   * the rest holds.
   */
  async load(): Promise<void> {
    try {
      const stored = await this.area.get(null)
      const broken: Record<string, unknown> = {}
      const mended: Record<string, unknown> = {}
      const read: Record<string, unknown> = {}
      for (const key of settingsKeys) {
        if (stored[key] === undefined) continue
        const { data, bad } = readStored(key, stored[key])
        if (data !== undefined) read[key] = data
        if (bad === undefined) continue
        if (data !== undefined) mended[key] = data
        const name = `${asidePrefix}${key}`
        const earlier = stored[name]
        broken[name] =
          Array.isArray(bad) && Array.isArray(earlier)
            ? [...(earlier as unknown[]), ...(bad as unknown[])]
            : bad
      }
      this.current = { ...freshSettings, ...(read as Partial<Settings>) }
      const namesIn = (items: object): string[] =>
        Object.keys(items).flatMap((key) =>
          key.startsWith(asidePrefix) ? [key.slice(asidePrefix.length)] : [],
        )
      this.aside = namesIn({ ...stored, ...broken }).sort()
      if (Object.keys(broken).length === 0) return
      await this.area.set({ ...broken, ...mended })
      await this.area.remove(namesIn(broken).filter((key) => !(key in mended)))
    } catch (error) {
      this.trouble = `The storage could not be read: ${reasonOf(error)}`
    }
  }

  async change(changes: Partial<Settings>): Promise<void> {
    this.current = { ...this.current, ...changes }
    const keys = Object.keys(changes) as (keyof Settings)[]
    this.onChange(keys)
    for (const key of keys) this.unsaved.add(key)
    let trouble: string | undefined
    // what found no room before is tried again, each alone: a large one keeps no small one out
    for (const key of [...this.unsaved]) {
      this.unsaved.delete(key)
      try {
        await this.area.set({ [key]: this.current[key] })
      } catch (error) {
        this.unsaved.add(key)
        trouble = `Kept until the browser is closed only: ${reasonOf(error)}`
      }
    }
    this.trouble = trouble
  }

  /** All that is stored, as it is. */
  async everything(): Promise<Record<string, unknown>> {
    try {
      return await this.area.get(null)
    } catch {
      // told as a problem already; what is in memory is all there is
      return { ...this.current }
    }
  }

  async clear(): Promise<void> {
    const stored = await this.everything()
    this.current = freshSettings
    this.onChange(settingsKeys)
    try {
      await this.area.remove(Object.keys(stored))
      this.aside = []
      this.unsaved.clear()
      this.trouble = undefined
    } catch (error) {
      this.trouble = `The storage could not be cleared: ${reasonOf(error)}`
    }
  }
}

/** What can be read of it, and what cannot. */
function readStored(
  key: keyof Settings,
  stored: unknown,
): { readonly data?: unknown; readonly bad?: unknown } {
  const whole = settingsSchemas[key].safeParse(stored)
  if (whole.success) return { data: whole.data }
  if (!(key in entrySchemas) || !Array.isArray(stored)) return { bad: stored }
  const schema = entrySchemas[key as keyof typeof entrySchemas]
  const entries = stored.map((entry: unknown) => ({ entry, ...schema.safeParse(entry) }))
  const good = entries.flatMap(({ success, data }) => (success ? [data] : []))
  const bad = entries.flatMap(({ success, entry }) => (success ? [] : [entry]))
  return good.length === 0 ? { bad } : { data: good, bad }
}

const asidePrefix = 'unreadable:'

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
