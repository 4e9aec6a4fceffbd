/** Of all that is drawn over a page, inside its shadow root. Colours in pairs for light and dark. */
export const style = `
:host { all: initial; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.marks, .front { position: fixed; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483646; }
.marks { pointer-events: none; z-index: 2147483645; }
.mirror { position: fixed; overflow: hidden; pointer-events: none; transform-origin: 0 0; color: transparent; }
.mirror.dark { color-scheme: dark; }
.mirror span { text-decoration: underline 2px; text-decoration-skip-ink: none; }
.mirror .selling { text-decoration-style: solid; text-decoration-color: light-dark(#c2410c, #fb923c); }
.mirror .community { text-decoration-style: dotted; text-decoration-color: light-dark(#15803d, #4ade80); }
.mirror .mixed { text-decoration-style: double; text-decoration-color: light-dark(#7c3aed, #c4b5fd); }

.front {
  color-scheme: light;
  --text: #1f2328; --quiet: #57606a; --ground: #ffffff; --soft: #f3f1ee; --line: #d0d7de; --accent: #9a3412;
  --selling: #c2410c; --community: #15803d; --mixed: #7c3aed; --neutral: #6e7781;
  font: 13px/1.45 system-ui, sans-serif; color: var(--text);
}
.front.dark {
  color-scheme: dark;
  --text: #e6edf3; --quiet: #9da7b1; --ground: #1b1f24; --soft: #272c33; --line: #3d444d; --accent: #fdba74;
  --selling: #fb923c; --community: #4ade80; --mixed: #c4b5fd; --neutral: #9da7b1;
}
button, select { font: inherit; color: inherit; }
button { cursor: pointer; }
button:focus-visible, select:focus-visible, summary:focus-visible, h2:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }

.chip {
  position: fixed; display: inline-flex; align-items: center; gap: 6px; max-width: 240px; height: 24px; padding: 0 9px;
  border: 1px solid var(--line); border-radius: 12px; background: var(--ground); color: var(--text);
  font-size: 12px; line-height: 1; white-space: nowrap; opacity: .94;
}
.chip:hover, .chip:focus-visible { opacity: 1; border-color: var(--quiet); }
.chip .dot { flex: none; width: 9px; height: 9px; border-radius: 50%; background: var(--neutral); }
.chip[data-state=selling] .dot { background: var(--selling); border-radius: 2px; }
.chip[data-state=community] .dot { background: var(--community); }
.chip[data-state=mixed] .dot { background: linear-gradient(90deg, var(--community) 50%, var(--selling) 50%); }
.chip[data-state=unsure] .dot, .chip[data-state=checking] .dot { background: none; border: 2px solid var(--neutral); }
.chip .count { color: var(--quiet); font-variant-numeric: tabular-nums; }
.chip .count.over { color: var(--selling); font-weight: 600; }

.panel {
  position: fixed; width: min(340px, calc(100vw - 16px)); overflow: auto; padding: 14px; border: 1px solid var(--line);
  border-radius: 10px; background: var(--ground); box-shadow: 0 8px 28px rgb(0 0 0 / .22);
}
.panel .body { display: flex; flex-direction: column; gap: 10px; }
.panel h2 { margin: 0; font-size: 14px; line-height: 1.3; padding-inline-end: 28px; }
.panel h3 { margin: 2px 0 0; font-size: 12px; font-weight: 600; color: var(--quiet); }
.panel p { margin: 0; }
.panel .quiet { color: var(--quiet); font-size: 12px; }
.panel ul { display: flex; flex-direction: column; gap: 10px; margin: 0; padding: 0; list-style: none; }
.panel li { padding: 8px 10px; border-inline-start: 3px solid var(--mixed); border-radius: 4px; background: var(--soft); }
.panel li.selling { border-color: var(--selling); }
.panel li.community { border-color: var(--community); }
.panel q { color: var(--quiet); overflow-wrap: anywhere; }
.panel .row { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 6px; align-items: center; }
.panel button { padding: 3px 9px; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); }
.panel button:hover { border-color: var(--quiet); }
.panel button.main { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.panel .close { position: absolute; inset-block-start: 10px; inset-inline-end: 10px; width: 26px; height: 26px; padding: 0; border: none; font-size: 16px; }
.panel summary { cursor: pointer; color: var(--quiet); font-size: 12px; }
.panel details { margin-top: 8px; }
.panel .reason { display: grid; gap: 4px; margin-top: 6px; }
.panel input { padding: 4px 6px; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); color: inherit; font: inherit; }
.panel details .row { flex-direction: column; align-items: stretch; }
.panel details button { text-align: start; }
.panel select { padding: 2px 4px; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); }
.panel textarea { width: 100%; min-height: 90px; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; }
.told { margin-top: 10px; padding: 6px 8px; border-radius: 6px; background: var(--soft); }
.told:empty { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) { .chip { transition: opacity .12s; } }
@media (forced-colors: active) {
  .chip, .panel, .panel button { border: 1px solid ButtonText; }
  .chip .dot { forced-color-adjust: none; }
  .mirror span { text-decoration-color: Highlight; }
}
`
