import { describe, expect, test } from "vitest";
import { publicText, publish } from "../../../src/questionnaire/publish/index.ts";
import { definitionOf } from "../definition/definitionOf.ts";
import { publishedText, soundText } from "../definition/sound.ts";
import { published } from "./published.ts";

const plain = definitionOf(JSON.parse(soundText));
const both = (en: string, de: string) => ({ en, de });

/** With everything that the format has for the public, in two languages and in an odd order. */
const full = definitionOf({
  decision: {
    rules: [{ segment: "bold", when: { size: "large" }, rep: { because: "Because" } }],
    stopWhenCertain: false,
    clearLead: 3,
    fallback: "thrifty",
  },
  capture: {
    consent: { required: true, url: "/privacy", text: both("I agree", "Einverstanden") },
    fields: [{ required: true, label: both("Email", "E-Mail"), type: "email", id: "email" }],
    place: "after-result",
  },
  segments: plain.segments.map(({ id, rep }) => ({
    rep,
    visitor: {
      action: { url: "/offer", text: both("See", "Ansehen") },
      bullets: [both("First", "Erstens")],
      message: both("How.", "So."),
      heading: both("Yours", "Ihres"),
    },
    id,
  })),
  questions: [
    {
      rep: { say: "Ask" },
      options: ["small", "large"].map((id, at) => ({
        rep: { note: "Note" },
        range: at === 0 ? { below: 50 } : { from: 50 },
        points: { thrifty: 1 - at },
        text: both(id, `${id} (de)`),
        id,
      })),
      unsure: true,
      choose: 1,
      ask: "always",
      basis: "intent",
      hint: both("A hint", "Ein Hinweis"),
      text: both("How big?", "Wie groß?"),
      id: "size",
    },
    {
      options: ["now", "later"].map((id) => ({ text: both(id, `${id} (de)`), id })),
      when: [{ size: ["small", "unsure"] }],
      text: both("When?", "Wann?"),
      id: "start",
    },
  ],
  intro: {
    start: both("Begin", "Los"),
    body: both("Short.", "Kurz."),
    heading: both("Welcome", "Willkommen"),
  },
  reviewBy: "2027-03-31",
  languages: ["en", "de"],
  title: both("Which offer?", "Welches Angebot?"),
  version: "2026-11",
  id: "full",
  format: 1,
  $schema: "./questionnaire.schema.json",
});

test("everything that is for the public goes out, in the order of the format's page", () => {
  const { form, codes } = published(full, ["en"]);
  const [thrifty, bold] = [codes.codes.thrifty, codes.codes.bold];
  const visitor = {
    heading: "Yours",
    message: "How.",
    bullets: ["First"],
    action: { text: "See", url: "/offer" },
  };
  expect(publicText(form)).toBe(
    JSON.stringify({
      format: 1,
      id: "full",
      version: "2026-11",
      published: true,
      title: "Which offer?",
      languages: ["en"],
      intro: { heading: "Welcome", body: "Short.", start: "Begin" },
      questions: [
        {
          id: "size",
          text: "How big?",
          hint: "A hint",
          ask: "always",
          choose: 1,
          unsure: true,
          options: [
            { id: "small", text: "small", points: { [thrifty ?? ""]: 1 }, range: { below: 50 } },
            { id: "large", text: "large", points: { [thrifty ?? ""]: 0 }, range: { from: 50 } },
          ],
        },
        {
          id: "start",
          text: "When?",
          when: [{ size: ["small", "unsure"] }],
          options: [
            { id: "now", text: "now" },
            { id: "later", text: "later" },
          ],
        },
      ],
      segments: [
        { id: thrifty, visitor },
        { id: bold, visitor },
      ],
      decision: {
        fallback: thrifty,
        clearLead: 3,
        stopWhenCertain: false,
        rules: [{ when: { size: "large" }, segment: bold }],
      },
      capture: {
        place: "after-result",
        fields: [{ id: "email", type: "email", label: "Email", required: true }],
        consent: { text: "I agree", url: "/privacy", required: true },
      },
    }),
  );
});

describe("languages", () => {
  test("the first asked for is the default", () => {
    const { form } = published(full, ["de", "en"]);
    expect(form.languages).toEqual(["de", "en"]);
    expect(JSON.stringify(form.title)).toBe('{"de":"Welches Angebot?","en":"Which offer?"}');
  });

  test("with one, texts are plain strings in it", () => {
    const { form } = published(full, ["de"]);
    expect(form.languages).toEqual(["de"]);
    expect(form.title).toBe("Welches Angebot?");
    expect(publicText(form)).not.toMatch(/Which offer|"en"/);
  });

  test("one asked for twice goes out once", () => {
    expect(published(full, ["de", "de", "en", "de"]).form.languages).toEqual(["de", "en"]);
  });
});

describe("refused, with nothing made:", () => {
  test("a published form", () => {
    expect(publish(definitionOf(JSON.parse(publishedText)), { languages: ["en"] })).toEqual({
      ok: false,
      refusals: [{ code: "already-published" }],
    });
  });

  test("the codes of another questionnaire, and languages that it doesn't speak", () => {
    const codes = { format: 1, questionnaire: "other", codes: {} } as const;
    expect(publish(plain, { languages: ["fr", "en", "constructor"], codes })).toEqual({
      ok: false,
      refusals: [
        { code: "foreign-codes", questionnaire: "other" },
        { code: "unknown-language", language: "fr", languages: ["en", "de"] },
        { code: "unknown-language", language: "constructor", languages: ["en", "de"] },
      ],
    });
  });

  test("texts of the public that a language lacks, and none of the sales team's", () => {
    const source = JSON.parse(JSON.stringify(full));
    delete source.questions[0].hint.de;
    source.capture.consent.text = "I agree";
    source.segments[0].rep.name = { en: "Thrifty" };
    expect(publish(definitionOf(source), { languages: ["de", "en"] })).toEqual({
      ok: false,
      refusals: [
        { code: "text-missing", path: ["questions", 0, "hint"], languages: ["de"] },
        { code: "text-missing", path: ["capture", "consent", "text"], languages: ["de"] },
      ],
    });
    expect(publish(definitionOf(source), { languages: ["en"] }).ok).toBe(true);
  });

  test("what is still to be written, in the languages that go out and nowhere else", () => {
    const source = JSON.parse(JSON.stringify(full));
    source.questions[0].text.en = " [First question: what goes wrong?] ";
    source.questions[1].text.de = "[Zweite Frage [was folgt daraus?]]";
    source.questions[1].text.en = "[Now] or [later]?";
    source.intro.body.en = "[Now] or [later]";
    source.intro.heading.en = "[0, 10]";
    source.segments[0].rep.need = "[The problem]";
    source.segments[1].visitor.action.url = "https://example.com/bold";
    const refusals = (...languages: [string, ...string[]]) => {
      const publishing = publish(definitionOf(source), { languages });
      return publishing.ok ? [] : publishing.refusals;
    };
    const english = { path: ["questions", 0, "text", "en"], is: "text" };
    const german = { path: ["questions", 1, "text", "de"], is: "text" };
    const link = { path: ["segments", 1, "visitor", "action", "url"], is: "link" };
    const all = (...found: object[]) => found.map((each) => ({ code: "placeholder", ...each }));
    expect(refusals("en")).toEqual(all(english, link));
    expect(refusals("de")).toEqual(all(german, link));
    expect(refusals("de", "en")).toEqual(all(english, german, link));
  });

  test("a question that is called what is private", () => {
    const source = JSON.parse(JSON.stringify(full).replaceAll('"size"', '"rep"'));
    expect(publish(definitionOf(source), { languages: ["en"] })).toEqual({
      ok: false,
      refusals: [{ code: "question-called-rep", path: ["questions", 0, "id"] }],
    });
  });
});

test("a segment may be called so, as it goes by a code", () => {
  const source = JSON.parse(
    JSON.stringify(full).replaceAll('"thrifty":', '"rep":').replaceAll('"thrifty"', '"rep"'),
  );
  expect(published(definitionOf(source), ["en"]).form.segments).toHaveLength(2);
});

test("the source stays as it was", () => {
  const before = JSON.stringify(full);
  published(full);
  expect(JSON.stringify(full)).toBe(before);
});
