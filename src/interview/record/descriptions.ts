/** What the published schema says of the parts of a record, by path; `*` is any item of a list, or any key. */
export const descriptions = {
  format:
    "Grows with each change that a reader has to know of; a reader passes over fields that it doesn't know",
  key: "Of this state of the interview: what is sent again unchanged has the same one, so take each key once",
  interview:
    "The interview, however often it is told: of two records of one, that with the later changedAt counts",
  channel: "website: a visitor; console: a call of the sales team",
  status:
    "unfinished: still going on, or begun again; final: it has ended; corrected: changed since it was told as final",
  questionnaire: "The questionnaire's id",
  version: "The questionnaire's version, as its author calls it",
  language: "In which the interview was held, as a BCP 47 tag",
  finishedAt: "When the call was ended, or the visitor had the result; null before",
  changedAt: "When anything in it was last changed",
  segment:
    "The segment's id, of a published questionnaire its code; null while nothing speaks for one",
  settled: "Whether no further answer could change the segment",
  decidedBy:
    "person: somebody overruled the answers; null while it isn't settled, and where it is before the end, by what isn't clear yet",
  leadPoints:
    "Where points decided: how many the segment is ahead of the next; at the least, if answers are open",
  close: "Where points decided: whether by less than a clear lead",
  runnerUp: "Where points decided: the segment that comes next; null where no other has a point",
  scores: "Points by segment id",
  person:
    "name and role on a call; on a website what was left in the lead form, by its fields' ids",
  answers: "The answers that count, by question id",
  "answers.*.options": 'The ids of the options, or "unsure"',
  "answers.*.question": "The question in words",
  "answers.*.answer": "The answer in words; several with semicolons between",
  facts: "What was known beforehand and counts, by question id",
  "facts.*.value": "As it was given",
  "facts.*.source": "website: the same person has answered it there, before the call",
  notCounted:
    "What was said or known, and doesn't count: of questions passed over or of another version",
  aside:
    "Why the receiver has set it aside: it is told as it was sent, and nobody has checked it. Left out of all others",
  rep: "Who held the call",
  account: "The account as the sales team calls it",
  segmentName: "What the sales team calls the segment",
  tier: "Where to invest: 1 most, 3 least, decline: turn away, kindly",
  runnerUpName: "What the sales team calls the runner-up",
  overruled: "A person chose the segment, not the answers",
  "overruled.by": "Who held the call",
  "overruled.from": "The segment that the answers came to",
  wentOn:
    "Whether the call went on though a rule turns the prospect away: then it goes by all but such rules",
  leadScore: "Of the buying signals seen, by their weights",
  leadScoreMost: "The most that all of the segment's signals together would give",
  fitMet: "How many traits of the ideal customer are met",
  fitOf: "Of so many",
  nextStep: "The step that is due first",
  unanswered: "Questions that were put and not answered",
  signals: "The buying signals seen",
  steps: "The next steps that are dated or done",
  committee: "Whom of the buying committee somebody has found",
  foundOut: "What was found out of what the playbook has to be asked",
  notes: "Notes by question id",
  context: "What the page gave with the account, such as record ids: just as it was given",
  contextOf: "The account that the context was given with",
  startedFrom: "The interview on the website whose answers the call began with",
  contact:
    "What was left in the lead form, by the types of its fields, whatever it calls these; first and last name too where they have fields of their own",
  consent: "What the visitor agreed to, in the words that they saw",
  "page.address": "Without query and fragment",
  campaign: "What the page's address said of the campaign",
} as const;
