/** Colours, type and the frame of the page. Every pair of colours that carries words has a contrast of 4.5 or more. */
export const base = `
:root{color-scheme:light dark;--paper:#fdfcfa;--raised:#f5f3ee;--ink:#1d1c1a;--soft:#5a564f;--rule:#dcd8cf;--strong:#b9b3a6;--claim:#a8500b;--lit-claim:#ffdf8c;--quote:#e9eff7;--lit-words:#c5d9f2;--source:#0a5c58;--lit-source:#b5e3da;--link:#1b4f8a;--alarm:#a3161b;--sea:#e8eef2;--land:#f7f4ec;--coast:#bdb6a7;--serif:Charter,'Bitstream Charter','Iowan Old Style',Georgia,Cambria,'Noto Serif',serif;--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#151618;--raised:#1e2023;--ink:#e9e6df;--soft:#aaa59a;--rule:#34363a;--strong:#5b5e64;--claim:#e2a24a;--lit-claim:#6a4a05;--quote:#212a35;--lit-words:#1f4470;--source:#72cbc0;--lit-source:#0e4f4a;--link:#8fbdf0;--alarm:#ff9d93;--sea:#1b2228;--land:#2a2c2f;--coast:#55595f}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:3.5rem}
body{margin:0 auto;padding:0 1.25rem 3rem;max-width:74rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans)}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
h1{font:600 clamp(1.7rem,1.1rem + 2.6vw,2.7rem)/1.12 var(--serif);max-width:24em;letter-spacing:-.01em}
h2,.article section>h3{font:600 1.35rem/1.25 var(--serif);margin:0 0 .9rem}
h4{font-size:.95rem;margin:0 0 .4rem}
p{margin:0 0 1em}
ul{margin:0;padding:0;list-style:none}
small{font-size:.87em;color:var(--soft)}
a{color:var(--link)}
q{quotes:none}
.top{padding:2.6rem 0 1.1rem}
.kicker{margin:0 0 .5rem;font-size:.8125rem;color:var(--soft)}
.about{margin:.6rem 0 0;color:var(--soft)}
nav{position:sticky;top:0;z-index:2;background:var(--paper);border-block:1px solid var(--rule);margin-bottom:1.8rem}
nav ul{display:flex;gap:0 1.3rem;overflow-x:auto;scrollbar-width:none}
nav a{display:block;padding:.6rem 0;color:var(--ink);text-decoration:none;white-space:nowrap;font-size:.9375rem}
nav a:hover{text-decoration:underline;text-underline-offset:.25em}
section{padding:0 0 2.6rem}
section+section{border-top:1px solid var(--rule);padding-top:1.8rem}
footer{border-top:1px solid var(--rule);padding-top:1rem;font-size:.875rem;color:var(--soft)}
button,input,select{font:inherit;color:inherit}
button{background:none;border:1px solid var(--strong);border-radius:3px;padding:.3rem .7rem;cursor:pointer}
button:hover{background:var(--raised)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem;top:0;z-index:3;background:var(--paper);padding:.6rem 1rem}
.skip:focus{left:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
.many{border-top:1px solid var(--rule)}
.many>details{border-bottom:1px solid var(--rule)}
.many summary{padding:.7rem 0;cursor:pointer}
.many summary .title{font:600 1.0625rem/1.35 var(--serif)}
.many .body{padding:.6rem 0 1.6rem 1.1rem}
.many .body section>h3{font-size:1.15rem}
.tools{font-size:.875rem}
`;
