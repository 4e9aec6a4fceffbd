import { t } from '../i18n.ts'
import type { ShownPreset } from '../messages.ts'

/** A preset as it is called everywhere: `acme/community-first 1.2.0`. */
export function presetName({ name, version }: ShownPreset): string {
  return version === undefined ? name : t('name_version', name, version)
}
