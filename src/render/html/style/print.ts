/** On paper: the text with its marks, the tables and figures, none of the controls. */
export const print = `
@media print{
:root{color-scheme:light;--paper:#fff;--raised:#fff;--ink:#000;--soft:#444;--rule:#bbb;--strong:#888;--claim:#8a4108;--lit-claim:#ffe7ad;--quote:#edf1f7;--source:#064b48;--link:#000;--alarm:#8f1015;--sea:#eef2f5;--land:#fff;--coast:#999}
@page{margin:18mm 16mm}
body{max-width:none;padding:0;font-size:10pt}
nav,.skip,.filters,.cards,.legend,.more,.tools,.close,.go:not(td .go){display:none!important}
.go{border:0;padding:0;min-width:0;color:inherit}
.voices .go{display:none}
.sort{pointer-events:none}
.sort::after{content:''!important}
.reading{display:block}
.text{font-size:11pt;line-height:1.55}
.q,.lit-claim,.lit-words,.lit-source,.sign,.dot,.land,.sea,.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.top{padding:0 0 6mm}
section{padding-bottom:7mm}
section+section{padding-top:5mm}
h2,h3,h4,.plot figcaption{break-after:avoid}
tr,figure,li,.sources>div{break-inside:avoid}
thead{display:table-header-group}
table{font-size:8.5pt}
th,td{padding-block:.3rem}
.voices li{padding:.25rem 0}
.fold::before{content:none!important}
.scroll{overflow:visible}
.map svg{max-width:120mm}
.plots{grid-template-columns:repeat(2,1fr)}
a{color:inherit;text-decoration:none}
}
`;
