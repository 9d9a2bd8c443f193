/**
 * The house style: one column of text, one accent, rules instead of boxes. Colours keep a contrast of at least 4.5 to 1 (WCAG 2.2,
 * 1.4.3). On a narrow screen the rows of a table become blocks; on paper links lose their colour and tables repeat their heads.
 */
export const styleSheet = `
:root { --ink: #1b2530; --quiet: #56626f; --accent: #0b5183; --rule: #c9d2da; --tint: #f1f5f8; color-scheme: light; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0 auto; max-width: 58rem; padding: 1.5rem 1.25rem 3rem; color: var(--ink); background: #fff;
  font-size: 1rem; overflow-wrap: break-word; }
:lang(en), :lang(fr), :lang(es), :lang(ru) { font-family: Calibri, Carlito, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; line-height: 1.55; }
:lang(ar) { font-family: "Dubai", "Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", Arial, sans-serif; line-height: 1.75; }
:lang(zh) { font-family: "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; line-height: 1.6; }
p { margin: 0 0 .6rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, main:focus-visible { outline: 3px solid #b45f06; outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; inset-inline-start: 1rem; top: -5rem; padding: .6rem 1rem; background: var(--accent); color: #fff; z-index: 1; }
.skip:focus { top: .5rem; }
.masthead { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem; padding-bottom: .75rem; border-bottom: 3px solid var(--accent); }
.masthead p { margin: 0; }
.meeting { font-weight: 700; max-width: 32rem; }
.symbol span { display: block; }
h1, h2, h3, h4 { line-height: 1.3; color: var(--accent); break-after: avoid; scroll-margin-top: 1rem; }
h1 { margin: 2rem 0 .25rem; font-size: 2rem; text-align: center; }
.subtitle { text-align: center; color: var(--quiet); font-size: 1.1rem; margin-bottom: 1.75rem; }
h2 { margin: 2.75rem 0 1rem; font-size: 1.45rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); }
h3 { margin: 2rem 0 .75rem; font-size: 1.15rem; }
h4 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; color: var(--ink); }
.number { color: var(--quiet); font-weight: 600; margin-inline-end: .35em; }
nav { margin: 0 0 2rem; padding: 1rem 1.25rem; background: var(--tint); }
nav h2 { margin: 0 0 .5rem; border: 0; padding: 0; font-size: 1.15rem; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-inline-start: 1.5rem; font-size: .95rem; }
nav li { margin: .2rem 0; }
nav a { text-decoration: none; }
nav a:hover, nav a:focus { text-decoration: underline; }
.box { margin: 0 0 2rem; padding: .9rem 1.1rem .4rem; border: 1px solid var(--accent); }
.box dt { font-weight: 700; }
.box dd { margin: 0 0 .5rem; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.5rem; font-size: .95rem; }
caption { text-align: start; font-weight: 700; padding: .25rem 0 .4rem; caption-side: top; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
th p, td p { margin: 0 0 .25rem; }
th p:last-child, td p:last-child { margin: 0; }
.list { table-layout: fixed; border-top: 2px solid var(--accent); }
.list thead th { background: var(--tint); color: var(--accent); overflow-wrap: break-word; hyphens: auto; }
.list tbody th { font-weight: 400; }
.facts { border-top: 1px solid var(--rule); }
.facts th { width: 11.5rem; color: var(--quiet); font-weight: 600; overflow-wrap: break-word; }
.numeric { text-align: end; font-variant-numeric: tabular-nums; }
.total th, .total td { font-weight: 700; border-top: 2px solid var(--accent); }
tr:target { background: #fff6dd; }
.code { font-family: inherit; unicode-bidi: isolate; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.back { font-size: .9rem; margin: 1rem 0 0; }
figure { margin: 0 0 1.5rem; }
figcaption { font-weight: 700; padding: .25rem 0 .6rem; }
svg { display: block; max-width: 100%; height: auto; }
svg rect { fill: var(--accent); }
svg text { font-size: 14px; fill: var(--ink); }
svg .count { font-weight: 700; }
svg .month { font-size: 12px; fill: var(--quiet); }
svg line { stroke: var(--rule); }
.conclusion { margin: 0 0 1.5rem; border-inline-start: 4px solid var(--accent); padding-inline-start: 1rem; scroll-margin-top: 1rem; }
.conclusion:target { background: #fff6dd; }
blockquote { margin: 0 0 .75rem; font-size: 1.05rem; }
.conclusion .facts { margin-bottom: 0; }
.mark { width: fit-content; margin: 0 0 .4rem; padding: .05rem .6rem; background: var(--accent); color: #fff; font-weight: 700; font-size: .85rem; }
.before { margin: 0 0 .75rem; padding: .5rem .75rem; background: var(--tint); }
.before p { margin: 0 0 .25rem; font-size: .95rem; color: var(--quiet); }
.before > p { font-weight: 600; }
.before blockquote { margin: 0; }
.counts { margin: .5rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; font-size: .9rem; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 3px solid var(--accent); color: var(--quiet); font-size: .9rem; }
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  body { padding: 1rem .9rem 2rem; }
  h1 { font-size: 1.6rem; }
  .list, .list tbody, .list tr, .list th, .list td, .list caption, .facts, .facts tbody, .facts tr, .facts th, .facts td { display: block; width: auto; }
  .facts caption { display: block; }
  .list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .list tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  .list tbody th, .list tbody td, .facts th, .facts td { border: 0; padding: .15rem 0; text-align: start; }
  .list [data-label]::before { content: attr(data-label); display: block; font-size: .8rem; font-weight: 600; color: var(--quiet); }
  .facts tr { padding: .35rem 0; border-bottom: 1px solid var(--rule); }
  .facts th { width: auto; font-size: .8rem; }
  figure svg { display: none; }
  .counts { display: block; }
}
@page { size: A4; margin: 20mm 18mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .skip, .back { display: none; }
  a { color: inherit; text-decoration: none; }
  nav { background: none; padding: 0; }
  nav li { margin: 0; }
  .annex { break-before: page; }
  h2, h3, h4, tr, figure, .facts, blockquote { break-inside: avoid; }
  blockquote, .mark { break-after: avoid; }
  .conclusion .facts { break-inside: auto; }
  .before { break-inside: avoid; background: none; border: 1px solid var(--rule); }
  .mark { color: inherit; background: none; border: 1px solid; }
  table { font-size: 9.5pt; }
  th, td { padding: .25rem .35rem; }
  section > p { break-after: avoid; }
  thead { display: table-header-group; }
  caption, thead, h4 + table, tbody tr:first-child { break-before: avoid; }
  caption, thead { break-after: avoid; }
}
`;
