// The page for those without an account, on any phone and on paper: black on white, one column, nothing fetched, no script.

export const STYLE = `
:root{--ink:#1b1f24;--soft:#4a525b;--line:#5f6871;--edge:#d8d2c5;--wash:#f6f4ef;--teal:#0b5558;--indigo:#2b3f86}
*{box-sizing:border-box}
html{font:17px/1.5 "Noto Sans","Noto Sans Devanagari",system-ui,sans-serif;color:var(--ink);background:#fff;-webkit-text-size-adjust:100%}
html:lang(hi),html:lang(ne){font-size:18px;line-height:1.65}
body{max-width:36rem;margin:0 auto;padding:0 1.1rem 3rem;overflow-wrap:anywhere}
header{display:flex;justify-content:space-between;gap:1rem;align-items:baseline;padding:1rem 0 .5rem;border-bottom:3px solid var(--ink)}
header b{font-size:1.0625rem}
nav a{color:var(--indigo);padding:.6rem .35rem;display:inline-block}
h1{font-size:1.5rem;line-height:1.35;margin:1rem 0 .75rem}
h2{font-size:1.1875rem;margin:1.75rem 0 .5rem}
p{margin:.4rem 0}
.soft{color:var(--soft);font-size:.9375rem}
dl{margin:0}
dl>div{display:grid;grid-template-columns:30% 1fr;gap:.25rem 1rem;padding:.55rem 0;border-top:1px solid var(--edge)}
dt{color:var(--soft)}
dd{margin:0}
article{border:1px solid var(--line);border-radius:3px;padding:.75rem 1rem;margin:.75rem 0;break-inside:avoid}
article h3{font-size:1.0625rem;margin:0 0 .35rem}
.gone{background:var(--ink);color:var(--ink);border-radius:2px;padding:0 .4rem;min-width:5em;display:inline-block}
.gone span{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.hers{border:2px solid var(--ink);border-left-width:8px;padding:.6rem .8rem;margin:.6rem 0 0}
.hers blockquote{margin:0;font-weight:600}
label{display:block;margin:.9rem 0 0}
label span{display:block;color:var(--soft);font-size:.9375rem}
input,textarea{width:100%;font:inherit;padding:.7rem .8rem;border:1.5px solid var(--line);border-radius:6px;background:#fff;color:var(--ink);min-height:48px}
textarea{min-height:5.5rem}
input.code{font-size:1.5rem;letter-spacing:.12em;text-transform:uppercase;font-family:ui-monospace,monospace}
button{display:block;width:100%;font:inherit;font-weight:600;text-align:left;padding:.85rem 1rem;margin:.55rem 0 0;border:1.5px solid var(--line);border-radius:6px;background:#fff;color:var(--ink);min-height:52px}
button.go{background:var(--teal);border-color:var(--teal);color:#fff}
:focus-visible{outline:3px solid var(--indigo);outline-offset:2px}
.note{border-left:6px solid var(--indigo);background:#eff2f9;padding:.75rem 1rem;margin:1rem 0}
.practice{border:3px dashed var(--line);padding:.5rem .75rem;margin:1rem 0;font-weight:600}
.water{position:fixed;inset:0;z-index:1;pointer-events:none;overflow:hidden;opacity:.1;font-size:.9375rem;line-height:5.5rem;transform:rotate(-18deg) scale(1.4);white-space:pre-wrap;word-spacing:1.2rem;color:#000}
.foot{margin-top:1.5rem;padding-top:.6rem;border-top:1px solid var(--edge)}
.paper{display:none}
@page{size:A4;margin:14mm}
@media print{form,nav{display:none}.paper{display:block}.paper li{list-style:"☐  ";margin:.25rem 0}.line{border-bottom:1px solid #000;height:2.2rem}body{max-width:none;padding:0}html{font-size:11pt}}
`
