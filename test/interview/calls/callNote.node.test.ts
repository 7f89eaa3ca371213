import fc from "fast-check";
import { expect, test } from "vitest";
import type { Definition } from "../../../src/index.ts";
import type { Change } from "../../../src/interview/calls/call.ts";
import { callNote } from "../../../src/interview/calls/callNote.ts";
import { callFrom } from "../../../src/interview/calls/fold.ts";
import { type Note, noteAsHtml, noteAsMarkdown } from "../../../src/interview/calls/note.ts";
import { consoleTranslatorFor } from "../../../src/language/consoleTranslator.ts";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { offer } from "../session/offer.ts";
import { answer, begun, callOf, keptOf } from "./calls.ts";
import { randomKept } from "./randomKept.ts";

const startedAt = Date.UTC(2026, 10, 21, 12);

function noteOf(definition: Definition, ...changes: readonly Change[]): Note {
  const call = callOf("c", begun("offer", startedAt), ...changes);
  return callNote(definition, call, consoleTranslatorFor(definition));
}

/** What stands under a heading. */
function under(note: Note, heading: string): Note {
  const from = note.findIndex((part) => part.kind === "heading" && part.text === heading);
  if (from < 0) return [];
  const rest = note.slice(from + 1);
  const to = rest.findIndex(({ kind }) => kind === "heading");
  return to < 0 ? rest : rest.slice(0, to);
}

const bold: readonly Change[] = [
  { name: "account", value: "Hofmann" },
  { name: "person", value: "Ada" },
  { name: "role", value: "Buyer" },
  answer("goal", "grow"),
  answer("pace", "fast"),
];

test("a note says who it was and when", () => {
  const note = noteOf(offer, ...bold);
  expect(note.slice(0, 2)).toEqual([
    { kind: "title", text: "Hofmann" },
    { kind: "paragraph", text: "Ada, Buyer" },
  ]);
  expect(note[2]).toMatchObject({ text: expect.stringContaining("November 21, 2026") });
});

test("it says which segment, how sure, and what was answered and what known", () => {
  const note = noteOf(offer, ...bold, { name: "known size", value: 20 });
  const [segment, sure] = under(note, "Segment");
  expect(segment).toMatchObject({ text: expect.stringContaining("of bold") });
  expect(sure).toEqual({ kind: "paragraph", text: "Clear · Ahead by 4 points" });
  expect(under(note, "Answered")).toEqual([
    {
      kind: "list",
      items: ["How big? Small (Known beforehand)", "What for? To grow", "How fast? Fast"],
    },
  ]);
});

test("an answer that doesn’t count is told as noted, not as answered", () => {
  const note = noteOf(offer, answer("goal", "save"), answer("pace", "fast"), answer("team", "you"));
  expect(under(note, "Answered")).toEqual([{ kind: "list", items: ["What for? To save"] }]);
  expect(under(note, "Noted, not counted")).toEqual([
    { kind: "list", items: ["How fast? Fast", "Who helps? You"] },
  ]);
});

test("while questions are open, the segment is called provisional", () => {
  const [, sure] = under(noteOf(offer, answer("goal", "grow")), "Segment");
  // A lead so far may be another segment's than the one that most ways to go on end in.
  expect(sure).toMatchObject({ text: "Provisional" });
});

test("before the first answer it names no segment", () => {
  expect(noteOf(offer, { name: "note", value: "No time" }).map(({ kind }) => kind)).toEqual([
    "title",
    "paragraph",
    "heading",
    "paragraph",
  ]);
});

test("where the rep chose otherwise, both segments and the reason stand there", () => {
  const note = noteOf(offer, ...bold, {
    name: "overrule",
    value: { segment: "giant", reason: "Bigger than they say" },
  });
  const [chosen, why] = under(note, "Segment");
  expect(chosen).toMatchObject({ text: expect.stringContaining("of giant") });
  expect(why).toMatchObject({
    text: expect.stringMatching(
      /^A person chose this segment, not the answers\.\nThe answers say .*bold.*\nWhy: Bigger than they say$/,
    ),
  });
});

test("where the rep chose what the answers say too, nothing says that they say otherwise", () => {
  const note = noteOf(offer, ...bold, {
    name: "overrule",
    value: { segment: "bold", reason: "" },
  });
  expect(under(note, "Segment")[1]).toMatchObject({
    text: "A person chose this segment, not the answers.\nThe answers say the same.\nNo reason was given.",
  });
  expect(JSON.stringify(under(note, "Segment"))).toContain("Ahead by 4 points");
});

test("where the rep chose another segment, nothing says how far it is ahead, and who chose stands there", () => {
  const note = noteOf(offer, ...bold, {
    name: "overrule",
    value: { segment: "giant", name: "A giant", reason: "We know them", by: "Kim" },
  });
  const said = under(note, "Segment");
  expect(said).toHaveLength(2);
  expect(said[1]).toMatchObject({
    text: expect.stringMatching(/^Kim chose this segment, not the answers\.\nThe answers say /),
  });
});

test("it holds notes, signals with the lead score, the committee, and steps with dates", () => {
  const note = noteOf(
    offer,
    ...bold,
    { name: "note", value: "Call back\nafter lunch" },
    { name: "note goal", value: "By May" },
    { name: "note gone", value: "Was asked once" },
    { name: "answer team", value: "unanswered" },
    { name: "signal bold 0", value: true },
    { name: "committee bold 0", value: "Ada" },
    { name: "step bold 0", value: { done: false, due: "2026-11-30" } },
    { name: "step thrifty 0", value: { done: true, due: "" } },
  );
  const [free, onQuestions] = under(note, "Notes");
  expect(free).toEqual({ kind: "paragraph", text: "Call back\nafter lunch" });
  expect(onQuestions).toMatchObject({
    items: [
      expect.stringMatching(/^What for\? By May \(.*1970.*\)$/),
      expect.stringMatching(/^gone: Was asked once \(/),
    ],
  });
  expect(under(note, "Answered")[0]).toMatchObject({
    items: expect.arrayContaining(["Who helps? Did not say"]),
  });
  expect(under(note, "Buying signals")[0]).toEqual({
    kind: "paragraph",
    text: "Lead score -2 of 0",
  });
  expect(under(note, "Who has a say")[0]).toMatchObject({
    items: [expect.stringMatching(/: Ada$/)],
  });
  expect(under(note, "Next steps")).toEqual([
    { kind: "list", items: [expect.stringMatching(/ \(by Mon, Nov 30, 2026\)$/)] },
  ]);
});

test("an old call's note says which version it was held with, and leaves out what no longer fits", () => {
  const call = callOf("c", begun("offer", 1, "2025-01"), answer("goal", "sell"));
  const note = callNote(offer, call, consoleTranslatorFor(offer));
  expect(note).toContainEqual({
    kind: "paragraph",
    text: "This call was held with version 2025-01 of the questionnaire.",
  });
  expect(under(note, "Answered")).toEqual([]);
});

test("it is written in the questionnaire's language", () => {
  const german = definitionOf({ ...offer, languages: ["de"] });
  const note = noteOf(german, ...bold, {
    name: "step bold 0",
    value: { done: false, due: "2026-11-30" },
  });
  expect(under(note, "Nächste Schritte")[0]).toMatchObject({
    items: [expect.stringMatching(/ \(bis Mo\., 30\. Nov\. 2026\)$/)],
  });
});

test("of any call a note can be made", () => {
  fc.assert(
    fc.property(randomKept, (kept) => {
      const call = callFrom("one", [...keptOf("one", [begun()]), ...kept]);
      if (!call) throw new Error("It was begun.");
      const note = callNote(offer, call, consoleTranslatorFor(offer));
      expect(noteAsMarkdown(note)).toMatch(/^# /);
      expect(noteAsHtml(note)).toMatch(/^<h1>/);
    }),
  );
});

test("in Markdown, what was typed stays text", () => {
  const typed = [
    ["# loud", "\\# loud"],
    ["- one", "\\- one"],
    ["1. one", "1\\. one"],
    ["> said", "\\> said"],
    ["*so* _so_ `so` ~~so~~", "\\*so\\* \\_so\\_ \\`so\\` \\~\\~so\\~\\~"],
    ["[here](javascript:x)", "\\[here\\](javascript:x)"],
    ["<img src=x onerror=y>", "\\<img src=x onerror=y\\>"],
    ["&lt;", "\\&lt;"],
    ["===", "\\==="],
    ["    code", "code"],
    ["one\n\n\ntwo", "one\\\ntwo"],
  ] as const;
  for (const [text, markdown] of typed) {
    expect(noteAsMarkdown([{ kind: "paragraph", text }])).toBe(`${markdown}\n`);
  }
});

test("Markdown has a title, headings and lists", () => {
  const note: Note = [
    { kind: "title", text: "Hofmann" },
    { kind: "heading", text: "Next steps" },
    { kind: "list", items: ["Call", "Send\nthe sheet"] },
  ];
  expect(noteAsMarkdown(note)).toBe(
    "# Hofmann\n\n## Next steps\n\n- Call\n- Send\\\n  the sheet\n",
  );
});

test("in HTML, nothing that was typed becomes markup", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom("<", ">", "&", '"', "'", "\n<b>"), (rest, mark) => {
      const text = rest + mark + rest;
      const html = noteAsHtml([
        { kind: "title", text },
        { kind: "heading", text },
        { kind: "paragraph", text },
        { kind: "list", items: [text] },
      ]);
      const inside = html.replace(/<\/?(h1|h2|p|ul|li)>|<br>|&#\d+;|\n/g, "");
      expect(inside).not.toMatch(/[<>&"']/);
    }),
  );
  expect(noteAsHtml([{ kind: "list", items: ["a < b\nc"] }])).toBe(
    "<ul><li>a &#60; b<br>c</li></ul>",
  );
});

test("of a prospect whom a rule excludes it says why, and that the rep went on all the same", () => {
  const because = "Who grows fast is not for us.";
  const [thrifty, ...others] = offer.segments;
  const choosy = definitionOf({
    ...offer,
    segments: [{ ...thrifty, rep: { ...thrifty?.rep, tier: "decline" } }, ...others],
    decision: {
      ...offer.decision,
      rules: [{ when: { pace: "fast" }, segment: "thrifty", rep: { because } }],
    },
  });
  const texts = (note: Note) => under(note, "Segment").map((part) => "text" in part && part.text);
  expect(texts(noteOf(choosy, ...bold))).toEqual([
    expect.stringContaining("of thrifty"),
    "Decided by a rule",
    because,
  ]);
  expect(texts(noteOf(choosy, ...bold, { name: "goes-on", value: true }))).toEqual([
    expect.stringContaining("of bold"),
    "Clear · Ahead by 4 points",
    because,
    "A rule turns this prospect away; you go on all the same",
  ]);
});
