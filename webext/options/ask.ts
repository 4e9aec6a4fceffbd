import browser from 'webextension-polyfill'
import type { Answer, Asked, PresetTried, State, TextTried } from '../messages.ts'

/** Asks the service worker; throws with its reason, for people, where it could not do it. */
export async function ask(asked: Exclude<Asked, { type: 'try-preset' | 'try-text' }>): Promise<State> {
  return (await send(asked)) as State
}

/** Reads a preset without taking it. */
export async function tryPreset(text: string, source: string): Promise<PresetTried> {
  return (await send({ type: 'try-preset', text, source })) as PresetTried
}

/** Judges a text as if it were written in a place: host and path. */
export async function tryText(text: string, where: string): Promise<TextTried> {
  return (await send({ type: 'try-text', id: where === '' ? '1' : where, text, where })) as TextTried
}

/** The worker is ours, so the shape of what it answers is taken as it is. */
async function send(asked: Asked): Promise<unknown> {
  const answer: Answer<unknown> | undefined = await browser.runtime.sendMessage(asked)
  if (answer === undefined) throw new Error('the service worker did not answer')
  if ('failed' in answer) throw new Error(answer.failed)
  return answer.ok
}

/** Why something failed, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
