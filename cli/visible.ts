/** What a terminal would obey: all controls but tab and line breaks, and marks that turn the order of letters. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g

/** A text as it may be shown in a terminal: drafts and presets are not trusted. Offsets stay as they are. */
export function visible(text: string): string {
  return text.replace(controls, '\ufffd')
}
