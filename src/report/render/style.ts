/** The look of the HTML report: plain on a screen, A4 on paper, nothing loaded from outside. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1100px; padding: 24px; background: #fff; color: #1a1a1a;
  font: 14px/1.6 "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { margin: 0 0 16px; text-align: center; font-size: 22px; }
h2 { margin: 28px 0 8px; font-size: 17px; }
h3 { margin: 16px 0 4px; font-size: 14px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0 0 16px; }
dt { color: #555; }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; margin-top: 10px; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 5px 7px; border: 1px solid #999; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #f0f2f5; font-weight: 600; }
col.number { width: 4%; } col.section { width: 9%; } col.item { width: 11%; } col.requirement { width: 26%; }
col.has { width: 20%; } col.result { width: 8%; } col.reasons { width: 22%; }
ul, ol { margin: 0; padding-left: 20px; }
ul.plain { padding: 0; list-style: none; }
.source { margin-top: 4px; color: #666; font-size: 12px; }
.met { color: #0a6b2d; } .unmet, .refused { color: #b00020; } .undetermined { color: #7a5200; }
.outcome { font-weight: 700; }
section.notice { margin-top: 40px; padding-top: 16px; border-top: 2px solid #333; }
article { margin: 0 0 14px; break-inside: avoid; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5px; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  section.notice { break-before: page; border-top: 0; }
}
`
