import type { Problem, ProblemCode } from "../../../src/index.ts";
import { publishedText, soundText } from "./sound.ts";

/** A text with one fault in it, the one it is nearly, and what else the problem says. */
export interface Fault {
  readonly text: string;
  readonly nearly: string;
  /** Whether what is nearly the fault has others. */
  readonly stillWrong?: true;
  readonly says?: Partial<Problem>;
}

const none = { path: [], line: 1 };

/** For every code a text that raises it, and one a small edit away that doesn't. */
export const faults: Readonly<Record<ProblemCode, Fault>> = {
  "text-too-long": {
    text: soundText.padEnd(1_000_001),
    nearly: soundText.padEnd(1_000_000),
    says: { ...none, found: "1000001", expected: { atMost: 1_000_000 } },
  },
  "too-deep": {
    text: edit('"2026-11"', nested(32)),
    nearly: edit('"2026-11"', nested(31)),
    stillWrong: true,
    says: { expected: { atMost: 32 }, line: 4 },
  },
  "too-many-values": {
    text: edit('"2026-11"', `[${"0,".repeat(200_000)}0]`),
    nearly: edit('"2026-11"', `[${"0,".repeat(199_000)}0]`),
    stillWrong: true,
    says: { expected: { atMost: 200_000 }, line: 4 },
  },
  "broken-json": {
    text: edit('"format": 1,', '"format": 1'),
    nearly: edit('"format": 1,', '"format": 1 ,'),
    says: { line: 3, column: 3, found: '"id"', expected: { syntax: "comma" } },
  },
  "duplicate-key": {
    text: edit('"format": 1,', '"format": 1, "format": 1,'),
    nearly: edit('"format": 1,', '"format": 1, "$schema": "1",'),
    says: { path: ["format"], line: 2, found: '"format"' },
  },
  "forbidden-key": {
    text: edit('"de": "Welches', '"__proto__": "", "de": "Welches'),
    nearly: edit('"de": "Welches', '"pro-to": "", "de": "Welches'),
    says: { path: ["title", "__proto__"], found: '"__proto__"' },
  },
  "later-format": {
    text: edit('"format": 1,', '"format": 2, "sections": [],'),
    nearly: edit('"format": 1,', '"format": 1 ,'),
    says: { path: ["format"], line: 2, found: "2", expected: { atMost: 1 } },
  },
  missing: {
    text: edit('"version": "2026-11",', ""),
    nearly: edit('"version": "2026-11",', '"version": "",'),
    says: { path: ["version"], line: 1, column: 1 },
  },
  "unknown-key": {
    text: edit('"choose": 2', '"hintt": "Two", "choose": 2'),
    nearly: edit('"choose": 2', '"hint": "Two", "choose": 2'),
    says: { path: ["questions", 1, "hintt"], found: '"hintt"', nearest: "hint" },
  },
  "wrong-kind": {
    text: edit('"unsure": true', '"unsure": 1'),
    nearly: edit('"unsure": true', '"unsure": "None of these"'),
    says: { found: "1", expected: { kinds: ["yes-or-no", "text", "object"] } },
  },
  "not-allowed": {
    text: edit('"ask": "never"', '"ask": "nevr"'),
    nearly: edit('"ask": "never"', '"ask": "always"'),
    says: { nearest: "never", expected: { values: ["always", "if-close", "never"] } },
  },
  "out-of-range": {
    text: edit('"thrifty": 100', '"thrifty": 101'),
    nearly: edit('"thrifty": 100', '"thrifty": 99'),
    says: { found: "101", expected: { atMost: 100 } },
  },
  "wrong-count": {
    text: edit(/"languages": \[[^\]]*\]/, '"languages": []'),
    nearly: edit(/"languages": \[[^\]]*\]/, '"languages": ["en"]'),
    says: { path: ["languages"], found: "[]", expected: { atLeast: 1 } },
  },
  "wrong-length": {
    text: edit('"sound"', `"${"s".repeat(65)}"`),
    nearly: edit('"sound"', `"${"s".repeat(64)}"`),
    says: { path: ["id"], expected: { atMost: 64 } },
  },
  "bad-id": { text: edit('"sound"', '"2nd"'), nearly: edit('"sound"', '"second-2"') },
  "reserved-id": { text: edit('"sound"', '"unsure"'), nearly: edit('"sound"', '"unsure-2"') },
  "bad-language": {
    text: edit(/"de"\s*\]/, '"d"]'),
    nearly: edit(/"de"\s*\]/, '"de-AT"]'),
    says: { path: ["languages", 1], found: '"d"' },
  },
  "bad-currency": {
    text: edit('"format": 1,', '"format": 1, "rep": { "currency": "Euro" },'),
    nearly: edit('"format": 1,', '"format": 1, "rep": { "currency": "EUR" },'),
    says: { path: ["rep", "currency"], found: '"Euro"' },
  },
  "bad-date": { text: edit("2027-03-31", "2027-02-29"), nearly: edit("2027-03-31", "2028-02-29") },
  "bad-url": { text: edit("/saving", "//saving"), nearly: edit("/saving", "/saving//") },
  "duplicate-id": {
    text: edit('"later"', '"now"'),
    nearly: edit('"later"', '"not-now"'),
    says: { path: ["questions", 2, "options", 1, "id"], found: '"now"' },
  },
  "duplicate-language": {
    text: edit(/"de"\s*\]/, '"en"]'),
    nearly: edit(/"de"\s*\]/, '"en-GB"]'),
    says: { path: ["languages", 1] },
  },
  "unknown-segment": {
    text: edit('"fallback": "thrifty"', '"fallback": "thrift"'),
    nearly: edit('"fallback": "thrifty"', '"fallback": "bold"'),
    says: { found: '"thrift"', nearest: "thrifty" },
  },
  "unknown-question": {
    text: edit('"size": "large"', '"sise": "large"'),
    nearly: edit('"size": "large"', '"goal": "save"'),
    says: { found: '"sise"', nearest: "size" },
  },
  "unknown-option": {
    text: edit('"size": "large"', '"size": ["small", "larg"]'),
    nearly: edit('"size": "large"', '"size": ["small", "large"]'),
    says: { found: '"larg"', nearest: "large", other: "size" },
  },
  "unsure-not-offered": {
    text: edit('"size": "large"', '"size": "unsure"'),
    nearly: edit('"size": "large"', '"goal": "unsure"'),
    says: { other: "size" },
  },
  "when-of-itself": {
    text: edit('"when": {\n        "goal": [', '"when": {"start": "now", "goal": ['),
    nearly: edit('"when": {\n        "goal": [', '"when": {"size": "small", "goal": ['),
    says: { path: ["questions", 2, "when", "start"], found: '"start"' },
  },
  "when-of-later": {
    text: edit('"choose": 2,', '"choose": 2, "when": {"start": "now"},'),
    nearly: edit('"choose": 2,', '"choose": 2, "when": {"size": "large"},'),
    says: { path: ["questions", 1, "when", "start"], found: '"start"' },
  },
  "when-of-never-asked": {
    text: edit('"ask": "never",', '"ask": "never", "when": [],'),
    nearly: edit('"ask": "never",', '"ask": "if-close", "when": [],'),
    says: { path: ["questions", 0, "when"], found: '"when"' },
  },
  "offer-without-tie": {
    text: edit('"ask": "never",', '"ask": "always", "offer": "contenders",'),
    nearly: edit('"ask": "never",', '"ask": "if-close", "offer": "contenders",'),
    says: { path: ["questions", 0, "offer"], found: '"contenders"' },
  },
  "ranges-overlap": {
    text: edit('"from": 50', '"from": 49.9'),
    nearly: edit('"from": 50', '"from": 50.1'),
    says: { other: "small", found: '{ "from": 49.9 }' },
  },
  "empty-range": {
    text: edit('"from": 50', '"from": 50, "below": 50'),
    nearly: edit('"from": 50', '"from": 50, "below": 50.1'),
  },
  "too-many-picks": {
    text: edit(/"grow",\s*"both"\s*\],\s*"start": "now"/, '"grow", "both", "save"]'),
    nearly: edit(/"grow",\s*"both"\s*\],\s*"start": "now"/, '"grow", "both", "grow"]'),
    says: { found: '[ "grow", "both", "save"]', expected: { atMost: 2 } },
  },
  "no-picks": {
    text: edit(/"grow",\s*"both"\s*\],\s*"start": "now"/, "]"),
    nearly: edit(/"grow",\s*"both"\s*\],\s*"start": "now"/, '"unsure"]'),
    says: { path: ["examples", 0, "answers", "goal"] },
  },
  "no-default-language": {
    text: edit('"en": "Which offer?",', '"en-GB": "Which offer?",'),
    nearly: edit('"de": "Welches', '"de-AT": "Welches'),
    says: { path: ["title"], expected: { values: ["en"] } },
  },
  "private-in-published": {
    text: publishedText.replace('"text": "Now"', '"text": "Now", "rep": {}'),
    nearly: publishedText,
    says: { path: ["questions", 2, "options", 0, "rep"], found: '"rep"' },
  },
};

function edit(from: string | RegExp, to: string): string {
  const parts = soundText.split(from);
  if (parts.length !== 2) throw new Error(`${from} stands ${parts.length - 1} times in the text`);
  return parts.join(to);
}

function nested(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}
