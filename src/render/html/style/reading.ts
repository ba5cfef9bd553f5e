/** The marked text, the card of the chosen claim, sources, and what is unresolved. */
export const reading = `
.lede{font:1.1875rem/1.5 var(--serif);max-width:44em;margin:0 0 2rem;padding-left:1rem;border-left:3px solid var(--claim)}
.lede li+li{margin-top:.4rem}
.legend{border:0;margin:0 0 1.2rem;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;font-size:.9375rem;color:var(--soft)}
.legend legend{float:left;padding:0;margin-right:.2rem}
.legend label{display:inline-flex;gap:.4rem;align-items:baseline;color:var(--ink);cursor:pointer}
.legend input{accent-color:var(--link);margin:0}
.reading{display:grid;grid-template-columns:minmax(0,40rem) minmax(16rem,1fr);gap:0 3.5rem;align-items:start}
.text{font:1.125rem/1.72 var(--serif);overflow-wrap:break-word}
.text p{margin:0 0 1.05em;white-space:pre-wrap}
.text .headline{font-weight:600;font-size:1.25rem;line-height:1.35}
.q{background:var(--quote);box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:.08em 0}
.n{text-decoration:underline dotted 1px;text-decoration-color:var(--soft);text-underline-offset:.28em}
.s{color:var(--source);text-decoration:underline solid 1px;text-decoration-color:var(--source);text-underline-offset:.28em}
.f{font-weight:600}
.c{border-bottom:2px solid var(--claim);cursor:pointer}
.text [data-k]{cursor:pointer}
.no-c .text .c{border-bottom:0}
.no-c .text .ref{display:none}
.no-q .text .q{background:none}
.no-n .text .n:not(.s){text-decoration:none}
.no-s .text .s{color:inherit;text-decoration:none}
.no-f .text .f{font-weight:inherit}
.text .lit-words{background:var(--lit-words)}
.text .lit-source,.text .lit-cue{background:var(--lit-source)}
.text .lit-source{text-decoration-thickness:2px}
.text .lit-claim{background:var(--lit-claim);border-bottom:3px solid var(--claim)}
.text .lit-field{text-decoration:underline double 1px;text-underline-offset:.28em}
.ref{font:600 .6875rem/1 var(--sans);vertical-align:super;padding:.1rem .16rem;border-radius:2px;color:var(--claim);text-decoration:none;user-select:none;-webkit-user-select:none}
.text :is(.lit-words,.lit-claim,.lit-source)>.ref:not([aria-current]){color:var(--ink)}
.text .ref:hover{background:var(--lit-claim);color:var(--ink)}
.ref[aria-current]{background:var(--claim);color:var(--paper)}
.turn{font:.6875rem/1 var(--sans);color:var(--alarm);border:1px solid;border-radius:2px;padding:0 .15rem}
.cards{position:sticky;top:3.8rem;max-height:calc(100vh - 5rem);overflow-y:auto;font-size:.9375rem;border-top:3px solid var(--ink);padding-top:.8rem}
.cards :is(h3,h4){font:600 1.125rem/1.3 var(--sans);margin:0 0 .7rem}
.cards .hint{color:var(--soft)}
.cards dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:.3rem .9rem}
.cards dt{color:var(--soft)}
.cards dd{margin:0;overflow-wrap:anywhere}
.cards i{color:var(--soft)}
.cards q,.voices q{font-family:var(--serif);font-style:normal}
.cards q::before,.voices q::before{content:'\\201c'}
.cards q::after,.voices q::after{content:'\\201d'}
.rule{margin:.9rem 0;color:var(--soft);font-size:.8125rem}
.unresolved{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.4rem 3rem}
.unresolved li{padding:.35rem 0;border-top:1px solid var(--rule)}
.unresolved :is(h3,h4){font:600 1rem/1.3 var(--sans);margin:0 0 .4rem}
.notes li{padding:.35rem 0;border-top:1px solid var(--rule);max-width:60em}
.care :is(h3,h4){color:var(--alarm)}
.sources{margin:0;columns:2 22rem;column-gap:3rem}
.sources>div{break-inside:avoid;padding:.7rem 0;border-top:1px solid var(--rule)}
.sources dt{font-weight:600}
.sources dt small{display:block;font-weight:400}
.sources dd{margin:.35rem 0 0;font-family:var(--serif)}
.sources .behind{font:.8125rem/1.5 var(--sans);color:var(--soft)}
.say{font:.875rem/1.3 var(--sans);border:0;padding:0;color:var(--link);text-decoration:underline;text-underline-offset:.2em}
.names{margin:0;display:grid;grid-template-columns:6rem 1fr;gap:.7rem 1rem}
.names dt{color:var(--soft)}
.names dd{margin:0}
.names li{display:inline}
.names li:not(:last-child)::after{content:'; '}
@media (max-width:60rem){.reading{display:block}.cards{display:none}.cards.open{display:block;position:fixed;inset:auto 0 0 0;z-index:4;max-height:46vh;padding:.9rem 1.25rem;background:var(--raised);border-top:2px solid var(--ink)}html:has(.cards.open){scroll-padding-bottom:48vh}html:has(.cards.open) body{padding-bottom:50vh}}
@media (max-width:40rem){.text{font-size:1.0625rem}.names{display:block}.names dd{margin-bottom:.8rem}.many .body{padding-left:0}}
@media (forced-colors:active){.lit-claim,.lit-source{outline:2px solid Highlight}}
`;
