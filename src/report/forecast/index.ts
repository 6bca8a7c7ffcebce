export { renderOutlookCalendar } from './html.ts'
export { type Outlook, type OutlookChange, type OutlookItem, type OutlookLine, outlookOf } from './outlook.ts'
export { type OutlookHead, renderOutlooks } from './terminal.ts'
