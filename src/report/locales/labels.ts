/** Titles, headings and column names. */
export interface Labels {
  reportTitle: string
  noticeTitle: string
  standardTitle: string
  historyTitle: string
  number: string
  section: string
  item: string
  requirement: string
  has: string
  result: string
  reasons: string
  basis: string
  enterprise: string
  creditCode: string
  registeredCapital: string
  day: string
  kind: string
  profile: string
  corpusVersion: string
  outcome: string
  qualification: string
  route: string
  refusals: string
  seating: string
  jointlyShort: string
  people: string
  warnings: string
  notCounted: string
  counted: string
  line: (n: number) => string
  covers: (words: readonly string[]) => string
  mayCount: string
  doesNotCount: string
  deficiencies: string
  missingFacts: string
  lawUnknown: string
  what: string
  submit: string
  where: string
  confidence: string
  state: string
  inForce: string
  notInForce: string
  cancelled: (instrument: string, effective: string) => string
  before: string
  after: string
  note: string
  unverified: string
  unknown: string
  nothingToMend: string
  noticeLead: (enterprise: string) => string
  filing: string
  mendWholly: string
  money: (yuan: number) => string
}
