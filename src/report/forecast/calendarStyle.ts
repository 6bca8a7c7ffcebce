import { style } from '../render/style.ts'

/** Over the style of reports: a bar for each qualification under an axis of months, and the columns of the calendar. */
export const calendarStyle = `${style}
col.firm { width: 15%; } col.what { width: 17%; } col.state { width: 12%; } col.day { width: 9%; }
table.timeline td, table.timeline th { padding: 3px 6px; }
th.axis { position: relative; height: 40px; padding: 0; font-weight: 400; }
th.axis i { position: absolute; bottom: 2px; padding-left: 2px; border-left: 1px solid #bbb; color: #666;
  font-style: normal; font-size: 10px; line-height: 1; white-space: nowrap; }
th.axis i.year { bottom: 16px; padding-bottom: 16px; margin-bottom: -14px; border-left-color: #444; color: #222; }
table.timeline td.bar { position: relative; padding: 28px 6px 4px; }
td.bar i { position: absolute; top: 7px; height: 16px; }
i.met { background: #2e8b57; }
i.unmet { background: #b00020; }
i.undetermined { background: repeating-linear-gradient(45deg, #d9a441, #d9a441 4px, #f3dca8 4px, #f3dca8 8px); }
.key { margin-right: 18px; }
.key i { display: inline-block; width: 22px; height: 11px; margin-right: 6px; vertical-align: middle; }
table.calendar tr.monthHead th { background: #dfe5ee; }
td { overflow-wrap: anywhere; }
* { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
@media print { tr.monthHead { break-after: avoid; } }
`
