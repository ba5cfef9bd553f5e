/** Plots and the map. */
export const figures = `
figure{margin:0}
svg{display:block;width:100%;height:auto;font-family:var(--sans);overflow:visible}
.plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:2rem 2.5rem}
.plot{max-width:30rem}
.plot figcaption{font-weight:600;margin-bottom:.3rem}
.plot figcaption::first-letter{text-transform:uppercase}
.plot figcaption small{font-weight:400}
.grid{stroke:var(--rule);fill:none}
.tick{fill:var(--soft);font-size:11px;font-variant-numeric:tabular-nums}
.value{fill:var(--ink);font-size:11.5px;font-weight:600;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.bar{stroke:var(--ink);stroke-width:1.5;fill:none;stroke-linecap:round;stroke-linejoin:round}
.sign{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.sign.k0{fill:var(--claim);stroke:var(--claim)}
.sign.k1{fill:var(--link);stroke:var(--link)}
.sign.k2{fill:var(--source);stroke:var(--source)}
.signs{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-top:.4rem;font-size:.8125rem;color:var(--soft)}
.signs svg{display:inline-block;width:.8rem;height:.8rem;vertical-align:-.08em}
svg a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.map svg{max-width:46rem;border:1px solid var(--rule);overflow:hidden}
.map figcaption{font-size:.8125rem;color:var(--soft);margin:.5rem 0 .9rem}
.sea{fill:var(--sea)}
.land{fill:var(--land);stroke:var(--coast);stroke-width:.7;stroke-linejoin:round}
.country{fill:var(--soft);font-size:8px;letter-spacing:.08em}
.town{fill:var(--ink);font-size:11px;paint-order:stroke;stroke:var(--land);stroke-width:2.5px;stroke-linejoin:round}
.dot{fill:var(--claim);fill-opacity:.85;stroke:var(--paper);stroke-width:1}
.ring{fill:var(--claim);fill-opacity:.12;stroke:var(--claim);stroke-width:1.6;stroke-dasharray:3 2}
.places summary{cursor:pointer;font-size:.9375rem}
.places .scroll{margin-top:.6rem}
.places td{font-variant-numeric:tabular-nums}
`;
