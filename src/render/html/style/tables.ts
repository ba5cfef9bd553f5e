/** The claims table and the ledger; on a phone each row is a block of its own. Signs are given an empty name for those who listen. */
export const tables = `
.filters{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:center;margin:0 0 .9rem;font-size:.9375rem}
.filters label{color:var(--soft)}
.filters input,.filters select{padding:.3rem .5rem;border:1px solid var(--strong);border-radius:3px;background:var(--paper);color:var(--ink);max-width:100%}
.filters select{max-width:11rem}
.count{color:var(--soft);margin-left:auto}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0;font-weight:400;overflow-wrap:break-word}
th:last-child,td:last-child{padding-right:0}
thead th{border-bottom:2px solid var(--ink);font-size:.8125rem;padding-block:.3rem;white-space:nowrap;vertical-align:bottom;font-weight:600}
tbody tr{border-bottom:1px solid var(--rule)}
td small,th small{display:block}
.num{text-align:right;font-variant-numeric:tabular-nums}
.figure{font-weight:600}
.figure small{font-weight:400}
tbody th{min-width:11rem}
.sort{border:0;padding:.2rem 0;font-weight:600;white-space:nowrap}
.sort::after{content:'\\2195';content:'\\2195' / '';opacity:.45;padding-left:.3em;font-weight:400}
[aria-sort=ascending] .sort::after{content:'\\2191';content:'\\2191' / '';opacity:1}
[aria-sort=descending] .sort::after{content:'\\2193';content:'\\2193' / '';opacity:1}
.go{padding:.05rem .45rem;min-width:2rem;color:var(--claim);font-weight:600;font-variant-numeric:tabular-nums}
tr.chosen{background:var(--lit-claim)}
tr.chosen :is(.go,small,.of){color:var(--ink)}
table:not(.sorted) .part th{padding-left:1rem}
.of{color:var(--soft)}
.more{margin:1rem 0 0}
.group>tr:first-child{border-bottom:0}
.group{border-bottom:1px solid var(--rule)}
.verdict{font-weight:600}
.v-conflict .verdict{color:var(--alarm)}
.v-single .verdict{font-weight:400;color:var(--soft)}
.fold{border:0;padding:0;text-align:left;font-weight:600}
.fold::before{content:'+';content:'+' / '';display:inline-block;width:1em;color:var(--soft)}
.fold[aria-expanded=true]::before{content:'\\2212';content:'\\2212' / ''}
.best{font-weight:600}
.voices{border:0}
.scripted .group:not(.open)>.voices{display:none}
.voices td{padding:0 0 .9rem 1rem}
.voices li{display:grid;grid-template-columns:minmax(10rem,1.1fr) minmax(9rem,1fr) minmax(8rem,.9fr) minmax(12rem,2fr) auto;gap:.2rem 1.2rem;padding:.5rem 0;border-top:1px solid var(--rule);align-items:baseline}
.voices .from small{display:block}
.voices .replaced .said{font-weight:400;color:var(--soft);text-decoration:line-through;text-decoration-thickness:1px}
.related{margin:.6rem 0 0;color:var(--soft);font-size:.875rem}
.voices .in{color:var(--soft)}
.voices .go{white-space:nowrap;font-weight:400;font-size:.8125rem}
@media (max-width:46rem){
.count{margin-left:0;width:100%}
.filters label{display:flex;gap:.5rem;align-items:baseline;width:100%}
.filters input,.filters select{flex:1;min-width:0;max-width:none}
.sortable,.sortable thead,.sortable tbody,.sortable tr:not(.voices),.scripted .open>.voices,.sortable td,.sortable th{display:block}
.sortable thead tr:not(.voices){display:flex;flex-wrap:wrap;gap:0 .9rem}
.sortable thead th{border:0;padding:0;text-align:left}
.sortable thead{border-bottom:2px solid var(--ink);padding-bottom:.4rem}
.sortable tbody tr{padding:.7rem 0}
.sortable tbody td,.sortable tbody th{display:grid;grid-template-columns:5.2rem 1fr;padding:.1rem 0;text-align:left;min-width:0;justify-items:start}
.sortable tbody [data-label]::before{content:attr(data-label);color:var(--soft);font-weight:400;font-size:.8125rem;padding-top:.1rem}
.sortable tbody td>small,.sortable tbody th>small{grid-column:2}
.sortable tbody td:empty{display:none}
table:not(.sorted) .part{padding-left:1rem!important}
table:not(.sorted) .part th{padding-left:0}
.group>tr:first-child{padding-bottom:.3rem}
.sortable .voices{padding:0}
.sortable .voices td{display:block;padding:0 0 .6rem}
.voices li{display:block}
.voices li>*{display:block;margin-bottom:.2rem}
}
`;
