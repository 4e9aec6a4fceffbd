import { t } from '../i18n.ts'

/** A `YYYY-MM-DD` as people write it; anything else as it is. */
export function dayWord(date: string): string {
  const day = new Date(`${date}T00:00`)
  return Number.isNaN(day.getTime()) ? date : day.toLocaleDateString(t('language'), { dateStyle: 'medium' })
}
