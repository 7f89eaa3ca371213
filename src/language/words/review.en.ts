import type { Like, NameIn } from "../wordList.ts";

/** A review of interviews that were held, in English: the list that every other language follows. */
export const reviewEn = {
  title: "Review of “{{questionnaire}}”",
  asOf: "As of {{today}}. Quarters are by UTC; {{going}} is still going on, is shown and judges nothing.",
  interviews_one: "{{number}} interview, {{finished}} of them finished.",
  interviews_other: "{{number}} interviews, {{finished}} of them finished.",
  otherVersions:
    "Held with another version: {{versions}}. Segments here are those to which today’s file takes the answers, so that all quarters compare.",
  sameVersion: "All were held with the version of the file.",
  notReplayed_one:
    "{{number}} finished interview is in no segment here: today’s file would ask more.",
  notReplayed_other:
    "{{number}} finished interviews are in no segment here: today’s file would ask more.",
  wentOn_one: "{{number}} interview on the website went on in a call, and counts once.",
  wentOn_other: "{{number}} interviews on the website went on in calls, and count once.",
  undated_one: "{{number}} interview says no time, or one that can’t be, and is in no quarter.",
  undated_other: "{{number}} interviews say no time, or one that can’t be, and are in no quarter.",
  notWhole_one:
    "{{number}} interview is told without where somebody left or what was passed over, whether a call went on with a website’s interview or past a rule, and without ids of a CRM, as in a table: a prospect may count twice, and deals may find no interview. Records as NDJSON tell all.",
  notWhole_other:
    "{{number}} interviews are told without where somebody left or what was passed over, whether a call went on with a website’s interview or past a rule, and without ids of a CRM, as in a table: a prospect may count twice, and deals may find no interview. Records as NDJSON tell all.",
  aside_one: "{{number}} record is set aside in the receiver, and doesn’t count here.",
  aside_other: "{{number}} records are set aside in the receiver, and don’t count here.",
  otherwise_one: "Today’s file puts {{number}} interview in another segment than it was told in.",
  otherwise_other:
    "Today’s file puts {{number}} interviews in another segment than they were told in.",
  again_one: "{{number}} record was of an interview that was told again; the last counts.",
  again_other: "{{number}} records were of interviews that were told again; the last counts.",
  others: "Left out, of other questionnaires: {{list}}.",
  bad_one: "{{number}} line of the records was left out, for it is no interview:",
  bad_other: "{{number}} lines of the records were left out, for they are no interviews:",
  badLine: "{{file}}, line {{line}}: {{why}}",
  more: "and {{number}} more",
  "bad-broken-json": "no JSON",
  "bad-no-interview": "no interview",
  "bad-wrong-field": "no interview: its field “{{found}}” is missing or not as it must be",
  "bad-unknown-changes": "changes that this version doesn’t know",
  "bad-no-table": "no table of records",
  "bad-unclosed-quote": "a quote that isn’t closed",
  "bad-unknown-column": "an unknown column: “{{found}}”",

  mix: "Where prospects end, by quarter",
  mixExpected: "Expected are the shares in the file (economics.share).",
  mixFormer: "The file expects no shares, so each quarter is held against all before it.",
  quarter: "Quarter",
  prospects: "Prospects",
  segment: "Segment",
  chance: "By chance",
  index: "Index",
  verdict: "Verdict",
  allowed: "by chance {{least}} to {{most}}",
  "verdict-too-few": "too few to tell",
  "verdict-steady": "as before",
  "verdict-watch": "watch",
  "verdict-alarm": "alarm",
  "mix-steady": "as expected",
  mixNote:
    "Chi-square decides; the population stability index is only a size, since few prospects make it large. Below 30 prospects nobody can tell.",
  goingOn: "{{quarter}} so far",

  asking: "What is asked",
  question: "Question",
  askedOf: "Asked",
  answered: "Answered",
  left: "Left here",
  passed: "Passed over",
  leavingUnknown:
    'No visitor who left was told of, so nobody knows how many did: set unfinished="send" on the element, and give records as NDJSON.',
  leavingKnown:
    "Counted of those who were asked. Who leaves before the first answer is told of nowhere.",
  never: "Answers that nobody gives",
  neverOne: "“{{option}}” of “{{question}}”: nobody of {{number}}",
  neverFew: "“{{option}}” of “{{question}}”: nobody of {{number}}, which is too few to tell",
  neverNone: "Every answer was given by somebody.",
  neverAnswered: "“{{question}}”: nobody answered it, so nothing is known of its answers",
  neverOffered: "“{{option}}” of “{{question}}”: offered to nobody",
  unsure: "Not sure",
  close: "Close calls",
  closeShare: "{{share}} of {{number}} that points decided ({{low}} to {{high}})",
  closePair: "{{one}} and {{other}}: {{number}}",

  overrules: "Where people disagree",
  overrulesNone: "Nobody overruled the answers.",
  overruleOne_one: "{{from}}: the {{number}} call, to {{to}}",
  overruleOne_other: "{{from}}: {{overruled}} of {{number}} calls, to {{to}}",
  overruleWhy: "{{why}} ({{count}})",
  noReason: "no reason given",
  edits: "Edits that would have agreed",
  editOne:
    "“{{option}}” of “{{question}}”, {{by}} for {{segment}}: agrees with {{agrees}}, and moves {{moves}} besides",
  editOpen: "asks {{open}} more",
  editsNone: "No single point would have agreed with any of them.",
  editsNoneYet: "None of the edits that were looked through would have agreed with any of them.",
  editsLooked:
    "Looked through were {{looked}} of {{of}} edits of a single point, first those that touch most of these calls; more would take too long.",
  editsUnsought: "Not looked for here, since it takes long: the command review does.",
  plusOne: "one point more",
  minusOne: "one point less",

  outcomes: "What became of them",
  noOutcomes:
    "No outcomes were given (--outcomes), so nothing is said of winning, leaving and worth.",
  joined_one: "{{number}} deal joined to an interview",
  joined_other: "{{number}} deals joined to interviews",
  joinedNone:
    "So nothing is said of winning, leaving and worth. A row counts once it names an interview that is here: by a record’s key, its interview, an e-mail address, or the id of a record in the call’s context. Another column is named with --map COLUMN=id.",
  open: "{{number}} still open",
  unmatched: "{{number}} of no interview here",
  dealEarly: "{{number}} closed before the first interview, which can’t have led there",
  dealAgain: "{{number}} told again",
  badOutcomes_one:
    "{{number}} cell of the outcomes doesn’t count; without an id, an outcome or a clear day the whole row doesn’t:",
  badOutcomes_other:
    "{{number}} cells of the outcomes don’t count; without an id, an outcome or a clear day the whole row doesn’t:",
  badOutcome: "line {{line}}: {{why}} “{{found}}”",
  "why-no-id": "no id",
  "why-no-outcome": "neither won nor lost:",
  "why-value": "no number for value:",
  "why-cost": "no number for cost:",
  "why-currency": "another currency than the questionnaire’s ({{currency}}):",
  "why-mixed": "another currency than amounts before:",
  "why-days": "no number for days:",
  "why-churn": "neither yes nor no for churn:",
  "why-closed": "no clear day:",
  columns: "Columns of the outcomes: {{list}}.",
  columnGuessed: "{{column}} as {{field}} (guessed)",
  columnGiven: "{{column}} as {{field}} (as said)",
  soldTo:
    "By the segment in which each was told, and the quarter of closing, else of the interview.",
  winRate: "Win rate",
  contractValue: "Contract value",
  cycle: "Days to close",
  retention: "Stayed",
  customers: "Customers by what they are worth",
  customersNote:
    "Revenue less cost to serve of {{number}} customers, in fourths of all of them; in brackets how many stayed of those of whom it is known. Cuts: {{cuts}}.",
  withoutCost: "Of {{number}} nobody says the cost: they count with their revenue.",
  fourth: "Fourth {{number}}",
  middle: "Middle",
  trends: "The last two quarters that are over, against all before",
  trendOf: "{{what}}: the last two quarters against all before",
  trendsNote:
    "Alarm where both are on the bad side and chance alone would rarely do that: below 1 %, watch below 5 %, divided among the segments (Holm). Fewer than 30 a quarter, or before, are too few to tell.",
  share: "Share of prospects",
  before: "Before",
  lastTwo: "Last two",

  conclusion: "Conclusion",
  lookAgain: "Look again at {{what}}, because {{why}}.",
  watchFor: "Watch {{what}}, because {{why}}.",
  noReasonYet: "No reason yet to look again.",
  noReasonFew: "No reason yet to look again; of much there is too little to tell.",
  whole: "the whole segmentation",
  "because-review-due": "its review is due since {{date}}",
  "because-mix":
    "in two quarters in a row prospects were spread otherwise than {{against}} (in {{quarter}}: chance {{chance}}, index {{index}})",
  againstExpected: "expected",
  againstFormer: "before",
  "because-win-rate":
    "its win rate fell from {{before}} to {{after}} in two quarters in a row (chance {{chance}})",
  "because-churn":
    "fewer of its customers stay, {{after}} instead of {{before}}, in two quarters in a row (chance {{chance}})",
  "because-churn-strong":
    "its customers used to stay, and fewer do: {{after}} instead of {{before}}, in two quarters in a row (chance {{chance}})",
  "because-swelling":
    "it swells, from {{before}} to {{after}} of prospects in two quarters in a row (chance {{chance}})",
} as const;

/** The words of a review in one language: every one that English has. */
export type ReviewWords = Like<typeof reviewEn>;

/** Names of a review's words; a plural's forms share one. */
export type ReviewWord = NameIn<typeof reviewEn>;
