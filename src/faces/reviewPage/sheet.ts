/** How the page looks: system colours and one accent, so that light, dark and forced colours need no second list. */
export const sheet = `
:root { color-scheme: light dark; --ink: light-dark(#1a1d21, #e8eaed); --paper: light-dark(#fff, #16181c);
  --muted: light-dark(#565d66, #a4abb5); --line: light-dark(#c9ced6, #444b55); --accent: light-dark(#0b57a4, #8ec1ff);
  --soft: light-dark(#f3f6fa, #20242a); --shade: light-dark(#1a1d2166, #e8eaed66); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-inline-size: 68rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
p, li { max-inline-size: 65ch; overflow-wrap: anywhere; }
ul { padding-inline-start: 1.25rem; }
.conclusion { border: 1px solid var(--line); border-inline-start: .4rem solid var(--accent); background: var(--soft);
  padding: .75rem 1rem; }
.conclusion h2 { margin-block-start: 0; }
.conclusion p { font-weight: 600; margin-block: .4rem; }
.title { color: var(--muted); margin-block: 1rem .25rem; }
.wide { overflow-x: auto; margin-block: 0 1rem;
  /* A shadow at an end says that there is more: what moves with the table covers it where there isn't. */
  background: linear-gradient(to right, var(--paper) 50%, transparent) left / 3rem 100% local no-repeat,
    linear-gradient(to left, var(--paper) 50%, transparent) right / 3rem 100% local no-repeat,
    linear-gradient(to right, var(--shade), transparent) left / 1rem 100% scroll no-repeat,
    linear-gradient(to left, var(--shade), transparent) right / 1rem 100% scroll no-repeat; }
.wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; min-inline-size: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; border-block-end: 1px solid var(--line); text-align: end; vertical-align: top; }
thead th { color: var(--muted); font-weight: 600; }
th:first-child { text-align: start; font-weight: 600; min-inline-size: 9rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: 1rem; margin-block: 1rem; }
td { min-inline-size: 6.5rem; }
figure { margin: 0; min-inline-size: 0; border: 1px solid var(--line); padding: .5rem; break-inside: avoid; }
figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: .5rem; font-weight: 600; overflow-wrap: anywhere; }
figcaption span { color: var(--muted); font-weight: 400; white-space: nowrap; }
svg { display: block; inline-size: 100%; block-size: auto; direction: ltr; }
svg text { font-size: 11px; fill: var(--muted); }
.axis { stroke: var(--line); }
.expected { stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 5 4; }
.line { fill: none; stroke: var(--accent); stroke-width: 2.5; }
.line.so-far { stroke-dasharray: 0 5; stroke-linecap: round; }
.point { fill: var(--accent); stroke: var(--accent); stroke-width: 2; }
.point.so-far { fill: var(--paper); }
@media (forced-colors: active) {
  .line, .point { stroke: LinkText; } .point { fill: LinkText; } .point.so-far { fill: Canvas; } .expected, .axis { stroke: CanvasText; } svg text { fill: CanvasText; }
}
@media print {
  :root { color-scheme: light; } main { max-inline-size: none; padding: 0; } body { font-size: 10pt; }
  .wide { overflow: visible; } td, th:first-child { min-inline-size: 0; }
  th, td { padding: .2rem .35rem; } tr, li, .conclusion { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
