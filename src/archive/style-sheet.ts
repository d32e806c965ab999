/** Sent as a file of its own, so that pages need no inline style; every pair of colours has a contrast of 7 or more. */
export const STYLE_SHEET = `:root {
  color-scheme: light dark;
  --ink: #1d1f23; --paper: #fbfaf7; --small: #4a4d55; --link: #0b4a7a; --line: #d5d3cc;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e1; --paper: #17181b; --small: #b9bac0; --link: #9fcdf3; --line: #3b3d43; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.06rem/1.6 Georgia, 'Noto Serif', serif; }
body > * { max-width: 42rem; margin-inline: auto; padding-inline: 1rem; }
h1 { line-height: 1.2; margin-block: 1rem .25rem; }
h2 { line-height: 1.25; margin-block: 2.5rem .25rem; }
h3 { font-size: 1rem; margin-block: 1rem .25rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { position: static; display: block; }
.small, .sources, footer, nav { font-size: .92rem; color: var(--small); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
nav a, main > ul a { display: inline-block; padding-block: .25rem; }
article { border-block-end: 1px solid var(--line); padding-block-end: 1rem; }
summary { cursor: pointer; padding-block: .25rem; }
dt { margin-block-start: .75rem; }
dd { margin-inline-start: 1.25rem; color: var(--small); }
@media print { .skip, nav { display: none; } }
`;
