// The page of an export as it looks on a screen and on paper: black on white survives a photocopy of a photocopy. No script, no font
// from anywhere, nothing fetched.

export const STYLE = `
:root{--ink:#1b1f24;--soft:#4a525b;--line:#5f6871;--edge:#d8d2c5;--wash:#f6f4ef;--leaf:#1b5e36;--indigo:#2b3f86}
*{box-sizing:border-box}
html{font:17px/1.5 "Noto Sans","Noto Sans Devanagari","Noto Sans Devanagari UI",system-ui,sans-serif;color:var(--ink);background:var(--wash)}
html:lang(hi),html:lang(ne){font-size:18px;line-height:1.7}
body{max-width:52rem;margin:0 auto;padding:0 1.25rem 4rem}
header{border-top:3px solid var(--ink);padding:1.25rem 0 .5rem}
h1{font-size:2rem;line-height:1.3;margin:0}
h2{font-size:1.25rem;margin:2.5rem 0 1rem;padding-top:.75rem;border-top:3px solid var(--ink)}
h3{font-size:1.0625rem;margin:0}
p{margin:.25rem 0}
a{color:var(--indigo)}
.soft{color:var(--soft);font-size:.9375rem}
.practice{border:3px dashed var(--line);padding:.5rem .75rem;margin:1rem 0;font-weight:600}
.given{border:2px solid var(--ink);padding:.4rem .75rem;margin:1rem 0;font-weight:600}
.strand{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;padding:0;margin:1.25rem 0 0}
.strand a{display:grid;place-items:center;min-width:2rem;height:2rem;padding:0 .3rem;border:2px solid var(--leaf);border-radius:1rem;background:var(--leaf);color:#fff;text-decoration:none;font-size:.8125rem;font-weight:600}
.strand .kept a{background:#fff;color:var(--leaf)}
.strand .gone a{background:#fff;color:var(--soft);border-color:var(--line);border-style:dashed}
.said{margin:0 0 1.25rem;padding:0 0 0 1rem;border-left:6px solid var(--ink)}
.said blockquote,.hers blockquote{margin:0;font-size:1.25rem;font-weight:600}
.entry{display:grid;grid-template-columns:3.5rem 1fr;background:#fff;border:1px solid var(--line);margin:0 0 1rem;break-inside:avoid}
.entry>.no{border-right:1px solid var(--edge);padding:.9rem 0;text-align:center;font-weight:600;font-size:1.25rem}
.entry>div:last-child{padding:.9rem 1rem;min-width:0}
.entry.small{margin-bottom:.4rem;border-color:var(--edge);background:none}
.entry.small>.no,.entry.small>div:last-child{padding:.35rem .75rem;font-size:.9375rem}
.entry.kept{border-style:dashed;background:none}
dl{display:grid;grid-template-columns:minmax(7rem,30%) 1fr;gap:.2rem 1rem;margin:.75rem 0 0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
.was{border:1px dashed var(--line);padding:.4rem .6rem;margin:.2rem 0}
.now{border:1px solid var(--ink);padding:.4rem .6rem;margin:.2rem 0}
.was small,.now small{display:block;color:var(--soft)}
.hers{border:2px solid var(--ink);border-left-width:8px;padding:.75rem 1rem;margin:.9rem 0 0}
.mark{border-left:4px solid var(--line);padding-left:.6rem;margin:.6rem 0 0}
.seal{margin:.9rem 0 0;padding-top:.5rem;border-top:1px solid var(--edge);font-size:.8125rem;color:var(--soft);overflow-wrap:anywhere}
code,pre{font-family:"Noto Sans Mono",ui-monospace,monospace;font-size:.8125rem;white-space:pre-wrap;overflow-wrap:anywhere;margin:0}
img{max-width:100%;max-height:24rem;border:1px solid var(--edge);margin:.4rem 0 0}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:3px solid var(--ink)}
@media (max-width:600px){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}.entry{grid-template-columns:2.5rem 1fr}}
@page{size:A4;margin:12mm}
@media print{.given{position:fixed;bottom:0;left:0;right:0;margin:0;background:#fff;font-size:9pt}body{padding-bottom:14mm}html{background:#fff;font-size:11pt}body{max-width:none;padding:0}.strand a{color:var(--leaf);background:#fff}.strand .kept a{border-style:dotted}a{color:inherit;text-decoration:none}.entry{border-color:#000}}
`
