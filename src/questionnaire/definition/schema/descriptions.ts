/**
 * What editors say of the parts of a questionnaire, by path; `*` is any item of a list. They stand apart from the schema,
 * since visitors' pages check a form by that and need no words about it.
 */
export const descriptions = {
  version: 'The author\'s own label, such as "2026-11"',
  languages: 'The first is the default; ["en"] if left out',
  reviewBy: "When the segmentation is due for review",
  questions: "Asked in this order",
  "questions.*.text": "The question as a visitor reads it",
  "questions.*.basis": "What kind of fact the question is about; need if left out",
  "questions.*.ask":
    "always (if left out); if-close: only while the lead is below clearLead; never: counts only if known beforehand",
  "questions.*.offer":
    "all (if left out); contenders: only the answers with points for a segment that is within clearLead of the top, with ask if-close",
  "questions.*.choose": "How many options may be picked; 1 if left out",
  "questions.*.unsure":
    'Whether "not sure" is offered, which gives no points; a text is its wording, such as "None of these"',
  "questions.*.when":
    "Holds if every question named has one of the options named; a list holds if any of its conditions does",
  "questions.*.options.*.points":
    "What this answer says for or against segments: whole numbers from -100 to 100",
  "questions.*.options.*.range":
    "A known number from `from` on and below `below` means this option",
  "questions.*.options.*.rep": "For the sales team only",
  "questions.*.rep": "For the sales team only",
  "questions.*.rep.say": "How to put it on a call",
  segments: "In order of priority: the earlier wins a tie",
  "segments.*.visitor": "What a visitor reads who belongs here",
  "segments.*.visitor.action.url": "https:, http:, mailto:, tel: or a path of the same site",
  "segments.*.rep": "For the sales team only",
  "segments.*.rep.need": "The problem that this segment wants solved",
  "segments.*.rep.tier": "Where to invest: 1 most, 3 least, decline: turn away, kindly",
  "segments.*.rep.fit": "What the ideal customer within this segment is like",
  "segments.*.rep.fit.*.when": "Met if this holds over the answers and facts",
  "segments.*.rep.playbook": "How to sell to this segment",
  "segments.*.rep.playbook.summary": "What this prospect means for the approach, in two sentences",
  "segments.*.rep.playbook.opening": "The first sentence to say once the segment is known",
  "segments.*.rep.playbook.questions":
    "What to find out next on this call: impact, date, budget, who signs",
  "segments.*.rep.playbook.approach": "The steps of the sale",
  "segments.*.rep.playbook.buying.process": "How this kind of customer decides",
  "segments.*.rep.playbook.buying.cycle": "How long it takes",
  "segments.*.rep.playbook.buying.committee": "Who has a say, and what each cares about",
  "segments.*.rep.playbook.buying.committee.*.signs": "Whether this is who signs",
  "segments.*.rep.playbook.messages": "What persuades here",
  "segments.*.rep.playbook.objections": "What they object to, and a reply that can be said aloud",
  "segments.*.rep.playbook.objections.*.when": "Shown only where this holds or may still hold",
  "segments.*.rep.playbook.evidence.*.url":
    "https:, http:, mailto:, tel: or a path of the same site",
  "segments.*.rep.playbook.evidence.*.when": "Shown only where this holds or may still hold",
  "segments.*.rep.playbook.channels": "Where this segment is reached, best first",
  "segments.*.rep.playbook.followUp":
    "The mail after the call; {person}, {account} and {rep} are filled in",
  "segments.*.rep.playbook.nextSteps.*.days": "Due so many days after the call, from 0 to 365",
  "segments.*.rep.playbook.nextSteps.*.when": "Shown only where this holds or may still hold",
  "segments.*.rep.economics": "What the segment is worth; what isn't known is left out",
  "segments.*.rep.economics.accounts": "How many such companies there are to win",
  "segments.*.rep.economics.share": "Their share of all prospects, from 0 to 1",
  "segments.*.rep.economics.winRate": "The share of opportunities that are won, from 0 to 1",
  "segments.*.rep.economics.contractValue": "What a customer pays a year, in rep.currency",
  "segments.*.rep.economics.costToServe": "What a customer costs a year, in rep.currency",
  "segments.*.rep.economics.acquisitionCost": "What it costs to win one customer, in rep.currency",
  "segments.*.rep.economics.cycleDays": "Days of selling until they decide",
  "segments.*.rep.economics.churn": "The share of customers lost in a year, from 0 to 1",
  "decision.fallback": "The segment of a prospect for whom no segment has a point",
  "decision.clearLead": "A smaller lead is a close call; 1 if left out",
  "decision.stopWhenCertain":
    "Whether to end as soon as no answer can change the segment; true if left out",
  "decision.rules": "Overrule the points; the first one that holds decides",
  "decision.rules.*.when":
    "Holds if every question named has one of the options named; a list holds if any of its conditions does",
  capture: "The lead form, for visitors",
  "capture.except": "Segments whose prospects see no lead form",
  "capture.consent.url": "https:, http:, mailto:, tel: or a path of the same site",
  examples: "Answers with the segment that they must give: the author's own tests",
  "examples.*.answers": 'Question ids with the option id, the list of option ids, or "unsure"',
  rep: "For the sales team only",
  "rep.backtest": "How the questionnaire places known customers",
  "rep.backtest.hitRate": "What share it puts where they belong, from 0 to 1",
  "rep.backtest.baseline": "What share always naming the largest segment would get",
  "rep.backtest.crossValidated":
    "That the figures are of customers whom it was not learned from, as learn makes them",
  "rep.backtest.interval": "Between which shares the hit rate lies, all but surely",
  "rep.backtest.segments":
    "By segment: how many belong there, how many were placed there, how many of those rightly",
  "rep.backtest.leads": 'The same by lead; the last one stands for "and more"',
  "rep.currency": 'Of all that is money here, as ISO 4217 has it, such as "EUR"',
  "rep.account":
    "How several people of one account make its segment: alike (if left out), or signer: who signs decides",
  "rep.overruleReasons":
    "Why a sales person may choose another segment than the answers do, to pick from",
} as const;

/** The same in any language. */
export type Descriptions = Readonly<Record<keyof typeof descriptions, string>>;
