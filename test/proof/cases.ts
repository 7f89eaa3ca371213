import type { Answers } from "../../src/index.ts";
import type { Figures, FindingCode, Severity } from "../../src/proof/index.ts";
import { playbook, question, segment } from "./cleanQuestionnaire.ts";

type Path = readonly (string | number)[];

/** A small edit: another value at a place of the JSON. */
export type Edit = readonly [path: Path, value: unknown];

/** A finding, and the edit that makes it. */
export type Case = { [Code in FindingCode]: CaseOf<Code> }[FindingCode];

interface CaseOf<Code extends FindingCode> {
  readonly name: string;
  readonly code: Code;
  readonly severity: Severity;
  /** Edits to the clean questionnaire, after which the finding is not there yet. */
  readonly before?: readonly Edit[];
  /** The edit after which it is. */
  readonly edit: Edit;
  readonly path: Path;
  readonly figures: Figures<Code>;
  /** The witness, where there is one. */
  readonly witness?: Answers;
}

const rules: Path = ["decision", "rules"];
const [uptime, price, advice] = ["stands", "dear", "unsure-how"] as const;
const pricePlaybook: Path = ["segments", 1, "rep", "playbook"];
const economics = {
  ...{ winRate: 0.25, contractValue: 12_000, costToServe: 3000 },
  ...{ acquisitionCost: 2000, cycleDays: 45, churn: 0.2 },
};
const whoever = [uptime, price, advice];

/** Each code at least once. */
export const cases: readonly Case[] = [
  {
    name: "a segment that no answer has points for and no rule names",
    code: "segment-unreachable",
    severity: "error",
    before: [
      [["segments", 3], segment("escape")],
      [rules, [{ when: { late: uptime }, segment: "escape" }]],
    ],
    edit: [rules, []],
    path: ["segments", 3],
    figures: { segments: ["escape"] },
  },
  {
    name: "an example with another segment than its answers give",
    code: "example-differs",
    severity: "error",
    before: [
      [
        ["examples"],
        [{ name: "Bakery", answers: { late: price, change: price }, segment: "price" }],
      ],
    ],
    edit: [["examples", 0, "segment"], "advice"],
    path: ["examples", 0, "segment"],
    figures: { name: "Bakery", segments: ["advice", "price"] },
    witness: { late: price, change: price },
  },
  {
    name: "an example that stops too early",
    code: "example-incomplete",
    severity: "error",
    before: [
      [
        ["examples"],
        [{ name: "Bakery", answers: { late: price, change: price }, segment: "price" }],
      ],
    ],
    edit: [["examples", 0, "answers"], { late: price }],
    path: ["examples", 0, "answers"],
    figures: { name: "Bakery", question: "change" },
  },
  {
    name: "a question whose answers have too few points to turn anything",
    code: "question-without-effect",
    severity: "warning",
    before: [[["questions", 2], question("bill", 4)]],
    edit: [["questions", 1], question("change", 0)],
    path: ["questions", 1],
    figures: { question: "change" },
  },
  {
    name: "two options with the same points",
    code: "options-alike",
    severity: "warning",
    edit: [["questions", 2, "options", 1, "points"], { uptime: 2 }],
    path: ["questions", 2, "options", 1],
    figures: { question: "bill", options: [price, uptime] },
  },
  {
    name: "a question that comes when all is decided",
    code: "question-never-asked",
    severity: "warning",
    before: [[rules, [{ when: { late: [uptime, price] }, segment: "advice" }]]],
    edit: [[...rules, 0, "when", "late"], whoever],
    path: ["questions", 1],
    figures: { question: "change", because: "certain-before" },
  },
  {
    name: "a question for close calls where there are none",
    code: "question-never-asked",
    severity: "warning",
    before: [
      [["decision"], { fallback: "uptime", clearLead: 2, stopWhenCertain: false }],
      [["questions", 2, "ask"], "if-close"],
    ],
    edit: [["decision", "clearLead"], 1],
    path: ["questions", 2],
    figures: { question: "bill", because: "never-close" },
  },
  {
    name: "a question for close calls where the lead is clear or the segment certain",
    code: "question-never-asked",
    severity: "warning",
    before: [
      [
        ["decision"],
        {
          ...{ fallback: "uptime", clearLead: 2 },
          rules: [{ when: { change: uptime }, segment: "advice" }],
        },
      ],
      [["questions", 2, "ask"], "if-close"],
    ],
    edit: [["decision", "clearLead"], 1],
    path: ["questions", 2],
    figures: { question: "bill", because: "never-close" },
  },
  {
    name: "a condition on an answer that whoever gets so far can't have given",
    code: "when-never-holds",
    severity: "warning",
    before: [
      [["questions", 1, "when"], { late: [uptime, price] }],
      [["questions", 2, "when"], { late: price, change: whoever }],
    ],
    edit: [["questions", 2, "when", "late"], advice],
    path: ["questions", 2, "when"],
    figures: { question: "bill" },
  },
  {
    name: "a condition that every answer meets",
    code: "when-always-holds",
    severity: "note",
    before: [[["questions", 2, "when"], { change: [uptime, price] }]],
    edit: [["questions", 2, "when", "change"], whoever],
    path: ["questions", 2, "when"],
    figures: { question: "bill" },
  },
  {
    name: "a question for close calls without points for the two that are close",
    code: "if-close-does-not-part",
    severity: "warning",
    before: [
      [["decision", "clearLead"], 2],
      [["questions", 2, "ask"], "if-close"],
      [["questions", 2, "options", 0, "points"], { advice: 4 }],
    ],
    edit: [["questions", 2, "options", 1, "points"], { advice: 4 }],
    path: ["questions", 2],
    figures: { question: "bill", segments: ["uptime", "price"], share: 1 / 2 },
    witness: { late: uptime, change: price, bill: uptime },
  },
  {
    name: "a question for close calls that also offers what speaks for somebody else",
    code: "close-after-tie-break",
    severity: "warning",
    before: [
      [["decision", "clearLead"], 2],
      [["questions", 2], { ...question("bill", 4), ask: "if-close", offer: "contenders" }],
    ],
    edit: [["questions", 2, "offer"], "all"],
    path: ["questions", 2],
    figures: { question: "bill", share: 1 / 3, pairs: [] },
  },
  {
    name: "a rule on a question that isn't asked of those whom the rule means",
    code: "rule-never-fires",
    severity: "warning",
    before: [
      [rules, [{ when: { late: uptime, change: price }, segment: "advice" }]],
      [["questions", 1, "when"], { late: [uptime, advice] }],
    ],
    edit: [["questions", 1, "when", "late"], advice],
    path: [...rules, 0],
    figures: { rules: [0] },
  },
  {
    name: "a rule behind a wider one",
    code: "rule-hidden",
    severity: "warning",
    before: [
      [
        rules,
        [
          { when: { late: uptime, change: uptime }, segment: "price" },
          { when: { late: uptime, change: price }, segment: "advice" },
        ],
      ],
    ],
    edit: [[...rules, 0, "when"], { late: uptime }],
    path: [...rules, 1],
    figures: { rules: [1] },
    witness: { late: uptime, change: price },
  },
  {
    name: "points that can come out level",
    code: "tie",
    severity: "note",
    edit: [["questions", 0, "options", 0, "points"], { uptime: 2 }],
    path: ["segments", 0],
    figures: {
      segments: ["uptime", "price"],
      share: 2 / 27,
      interviews: 2,
      question: null,
      because: "cancels-out",
    },
    witness: { late: uptime, change: price, bill: advice },
  },
  {
    name: "a text for visitors that only says what belongs there",
    code: "placeholder",
    severity: "error",
    edit: [["questions", 0, "options", 1, "text"], "[Something takes too long]"],
    path: ["questions", 0, "options", 1, "text"],
    figures: {},
  },
  {
    name: "a link to an address for examples",
    code: "placeholder",
    severity: "error",
    before: [[["segments", 0, "visitor", "action"], { text: "Ask", url: "/ask" }]],
    edit: [["segments", 0, "visitor", "action", "url"], "https://www.example.com/ask"],
    path: ["segments", 0, "visitor", "action", "url"],
    figures: { because: "link" },
  },
  {
    name: "a link to write to somebody at an address for examples",
    code: "placeholder",
    severity: "error",
    before: [[["segments", 0, "visitor", "action"], { text: "Ask", url: "/ask" }]],
    edit: [["segments", 0, "visitor", "action", "url"], "mailto:sales@example.com?subject=Ask"],
    path: ["segments", 0, "visitor", "action", "url"],
    figures: { because: "link" },
  },
  {
    name: "a link to the end of the Internet that is kept for examples",
    code: "placeholder",
    severity: "error",
    before: [[["segments", 0, "visitor", "action"], { text: "Ask", url: "/ask" }]],
    edit: [["segments", 0, "visitor", "action", "url"], "https://shop.example/ask"],
    path: ["segments", 0, "visitor", "action", "url"],
    figures: { because: "link" },
  },
  {
    name: "a text for the sales team that only says what belongs there",
    code: "private-placeholder",
    severity: "warning",
    edit: [["segments", 0, "rep", "need"], "[The problem of this group]"],
    path: ["segments", 0, "rep", "need"],
    figures: {},
  },
  {
    name: "more picks than there are options",
    code: "choose-beyond-options",
    severity: "warning",
    before: [
      [["questions", 3], { ...question("size", 0), ask: "never" }],
      [["questions", 3, "choose"], 3],
    ],
    edit: [["questions", 3, "choose"], 4],
    path: ["questions", 3, "choose"],
    figures: { question: "size", choose: 4, count: 3 },
  },
  {
    name: "whole numbers between two ranges",
    code: "range-gap",
    severity: "warning",
    before: [
      [["questions", 3], { ...question("size", 0), ask: "never" }],
      [["questions", 3, "options", 2, "range"], { below: 20 }],
      [["questions", 3, "options", 0, "range"], { from: 20, below: 100 }],
    ],
    edit: [["questions", 3, "options", 0, "range", "from"], 21],
    path: ["questions", 3, "options", 0, "range"],
    figures: { question: "size", options: [uptime, advice], from: 20, below: 21 },
  },
  {
    name: "a space that doesn't break where nothing follows",
    code: "invisible-character",
    severity: "warning",
    before: [[["title"], "Which\u00a0supply suits you?"]],
    edit: [["title"], "Which\u00a0supply suits you?\u00a0"],
    path: ["title"],
    figures: { invisible: { character: "U+00A0", at: "end" } },
  },
  {
    name: "an option with the id of a segment",
    code: "id-tells-segment",
    severity: "warning",
    before: [[["questions", 0, "options", 1, "id"], "priceless"]],
    edit: [["questions", 0, "options", 1, "id"], "low-price"],
    path: ["questions", 0, "options", 1, "id"],
    figures: { question: "late", options: ["low-price"], segments: ["price"] },
  },
  {
    name: "a question with the id of a segment",
    code: "id-tells-segment",
    severity: "warning",
    edit: [["questions", 0, "id"], "price"],
    path: ["questions", 0, "id"],
    figures: { question: "price", segments: ["price"] },
  },
  {
    name: "a lead that isn't clear",
    code: "close-calls",
    severity: "note",
    edit: [["decision", "clearLead"], 2],
    path: ["decision"],
    figures: { share: 4 / 9, interviews: 12 },
    witness: { late: uptime, change: price, bill: price },
  },
  {
    name: "answers that have no points at all",
    code: "left-to-fallback",
    severity: "warning",
    before: [
      [["questions", 0, "unsure"], true],
      [["questions", 1, "unsure"], true],
    ],
    edit: [["questions", 2, "unsure"], true],
    path: ["decision", "fallback"],
    figures: { segments: ["uptime"], share: 1 / 64, interviews: 1 },
    witness: { late: "unsure", change: "unsure", bill: "unsure" },
  },
  {
    name: "more than half of all prospects in one segment",
    code: "segment-dominates",
    severity: "warning",
    edit: [["questions", 0, "options", 1, "points"], { uptime: 3 }],
    path: ["segments", 0],
    figures: { segments: ["uptime"], share: 15 / 27 },
  },
  {
    name: "fewer than three questions about needs",
    code: "question-count",
    severity: "note",
    edit: [["questions", 2, "basis"], "intent"],
    path: ["questions"],
    figures: { count: 2 },
  },
  {
    name: "more than four questions about needs",
    code: "question-count",
    severity: "note",
    before: [[["questions", 3], question("delay", 1)]],
    edit: [["questions", 4], question("staff", 1)],
    path: ["questions"],
    figures: { count: 5 },
  },
  {
    name: "more than eight segments",
    code: "segment-count",
    severity: "note",
    before: ["d", "e", "f", "g", "h"].map((id, at) => [["segments", 3 + at], segment(id)]),
    edit: [["segments", 8], segment("i")],
    path: ["segments"],
    figures: { count: 9 },
  },
  {
    name: "a text without one of the languages",
    code: "text-missing",
    severity: "warning",
    before: [
      [["languages"], ["en", "de"]],
      [["title"], { en: "Which supply suits you?", de: "Was passt zu Ihnen?" }],
    ],
    edit: [["title"], { en: "Which supply suits you?" }],
    path: ["title"],
    figures: { languages: ["de"] },
  },
  {
    name: "a text that is blank in a language",
    code: "text-missing",
    severity: "warning",
    before: [
      [["languages"], ["en", "de"]],
      [["title"], { en: "Which supply suits you?", de: "Was passt zu Ihnen?" }],
    ],
    edit: [["title"], { en: "Which supply suits you?", de: " " }],
    path: ["title", "de"],
    figures: { languages: ["de"], because: "blank" },
  },
  {
    name: "a list of a playbook with nothing in it",
    code: "playbook-part-empty",
    severity: "warning",
    edit: [["segments", 1, "rep", "playbook", "objections"], []],
    path: ["segments", 1, "rep", "playbook", "objections"],
    figures: { segments: ["price"] },
  },
  {
    name: "a text of a playbook with nothing in it",
    code: "playbook-part-empty",
    severity: "warning",
    edit: [["segments", 1, "rep", "playbook", "buying", "process"], " \n"],
    path: ["segments", 1, "rep", "playbook", "buying", "process"],
    figures: { segments: ["price"] },
  },
  {
    name: "a playbook that was copied",
    code: "playbooks-alike",
    severity: "warning",
    before: [[["segments", 2, "rep", "playbook"], { ...playbook("price"), messages: ["Other"] }]],
    edit: [["segments", 2, "rep", "playbook", "messages", 0], "we  deliver\nPrice "],
    path: ["segments", 2, "rep", "playbook"],
    figures: { segments: ["advice", "price"] },
  },
  {
    name: "an objection that nobody of its segment can make",
    code: "suits-nobody",
    severity: "warning",
    before: [[[...pricePlaybook, "objections", 0, "when"], { late: uptime, change: price }]],
    edit: [[...pricePlaybook, "objections", 0, "when", "change"], uptime],
    path: [...pricePlaybook, "objections", 0, "when"],
    figures: { segments: ["price"] },
  },
  {
    name: "a trait on answers that lead elsewhere, though an interview is over before it hears them all",
    code: "suits-nobody",
    severity: "warning",
    before: [
      [["segments", 1, "rep", "fit"], [{ text: "Small", when: {} }]],
      [["segments", 1, "rep", "fit", 0, "when"], { late: price, change: price, bill: uptime }],
    ],
    edit: [["segments", 1, "rep", "fit", 0, "when"], { late: uptime, bill: uptime }],
    path: ["segments", 1, "rep", "fit", 0, "when"],
    figures: { segments: ["price"], because: "fit" },
  },
  {
    name: "evidence for those only who answered one question so",
    code: "evidence-gap",
    severity: "note",
    before: [
      [
        [...pricePlaybook, "evidence", 0, "when"],
        [{ late: price }, { bill: price }],
      ],
    ],
    edit: [[...pricePlaybook, "evidence", 0, "when"], { late: price }],
    path: [...pricePlaybook, "evidence"],
    figures: { segments: ["price"] },
    witness: { late: uptime, change: price, bill: price },
  },
  {
    name: "a misspelt name to be filled in",
    code: "fill-in-unknown",
    severity: "warning",
    before: [
      [[...pricePlaybook, "followUp"], { subject: "For {account}", body: "{person}: {rep}" }],
    ],
    edit: [[...pricePlaybook, "followUp", "body"], "{persn}: {rep}, {persn}"],
    path: [...pricePlaybook, "followUp", "body"],
    figures: { name: "persn" },
  },
  {
    name: "a committee in which nobody signs, where who signs decides for an account",
    code: "nobody-signs",
    severity: "warning",
    before: [
      [["rep"], { account: "signer" }],
      ...[0, 1, 2].map((at): [(string | number)[], unknown] => [
        ["segments", at, "rep", "playbook", "buying", "committee"],
        [{ role: "Owner", cares: "Money", signs: true }],
      ]),
    ],
    edit: [[...pricePlaybook, "buying", "committee"], [{ role: "Owner", cares: "Money" }]],
    path: [...pricePlaybook, "buying", "committee"],
    figures: { segments: ["price"] },
  },
  {
    name: "a segment in the last tier that is worth more than one in the first",
    code: "tier-against-worth",
    severity: "note",
    before: [
      [["segments", 0, "rep", "tier"], 1],
      [["segments", 0, "rep", "economics"], economics],
      [["segments", 1, "rep", "tier"], 3],
      [["segments", 1, "rep", "economics"], { ...economics }],
    ],
    edit: [["segments", 1, "rep", "economics", "winRate"], 0.26],
    path: ["segments", 1, "rep", "tier"],
    figures: { segments: ["price", "uptime"], because: "last-tier" },
  },
  {
    name: "a segment that is turned away and worth more than another that isn't",
    code: "tier-against-worth",
    severity: "note",
    before: [
      [["segments", 0, "rep", "tier"], 2],
      [["segments", 0, "rep", "economics"], economics],
      [["segments", 1, "rep", "tier"], 3],
      [["segments", 1, "rep", "economics"], { ...economics, winRate: 0.3 }],
    ],
    edit: [["segments", 1, "rep", "tier"], "decline"],
    path: ["segments", 1, "rep", "tier"],
    figures: { segments: ["price", "uptime"], because: "declined" },
  },
  {
    name: "three segments in the first tier",
    code: "first-tier-crowded",
    severity: "note",
    before: [0, 1].map((at) => [["segments", at, "rep", "tier"], 1]),
    edit: [["segments", 2, "rep", "tier"], 1],
    path: ["segments"],
    figures: { count: 3 },
  },
  {
    name: "shares that make no whole",
    code: "shares-off",
    severity: "warning",
    before: [0, 1, 2].map((at) => [["segments", at, "rep", "economics"], { share: 0.33 }]),
    edit: [["segments", 2, "rep", "economics", "share"], 0.32],
    path: ["segments"],
    figures: { share: 0.98 },
  },
  {
    name: "a review that should have been yesterday",
    code: "review-overdue",
    severity: "warning",
    before: [[["reviewBy"], "2026-11-21"]],
    edit: [["reviewBy"], "2026-11-20"],
    path: ["reviewBy"],
    figures: { date: "2026-11-20", today: "2026-11-21" },
  },
];
