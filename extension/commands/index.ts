import { checkDraft } from './check-draft.ts'
import { checkWorkspace } from './check-workspace.ts'
import { chooseGoal } from './choose-goal.ts'
import type { Command } from './command.ts'
import { copyReport } from './copy-report.ts'
import { createPreset } from './create-preset.ts'
import { ignoreWithReason } from './ignore-with-reason.ts'
import { newDraft } from './new-draft.ts'
import { openDraft } from './open-draft.ts'
import { openNewDraft } from './open-new-draft.ts'
import { sharePreset } from './share-preset.ts'
import { showLog } from './show-log.ts'
import { showMix } from './show-mix.ts'
import { showRule } from './show-rule.ts'
import { showWhy } from './show-why.ts'
import { split } from './split.ts'
import { takePreset } from './take-preset.ts'
import { turnOff, turnOn } from './turn-on.ts'
import { turnRuleOff } from './turn-rule-off.ts'

/** Every command there is. */
export const allCommands: readonly Command[] = [
  checkDraft,
  checkWorkspace,
  chooseGoal,
  copyReport,
  createPreset,
  ignoreWithReason,
  newDraft,
  openDraft,
  openNewDraft,
  sharePreset,
  showLog,
  showMix,
  showRule,
  showWhy,
  split,
  takePreset,
  turnOff,
  turnOn,
  turnRuleOff,
]
