import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { type Definition, decide, fetchDefinition, read, walk } from "../../../src/index.ts";
import type { Step } from "../../../src/questionnaire/definition/steps.ts";
import { publicText, publish } from "../../../src/questionnaire/publish/index.ts";
import { publishedText, soundText } from "./sound.ts";

/*
 * A format 2 made up for these tests, with the one step that leads to it. In it the day of review stands in an object,
 * and no questionnaire may leave its languages out.
 */

// Files before this one read the source as it is, and so do those after it.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock("../../../src/questionnaire/definition/schema/questionnaire.ts");
  vi.doUnmock("../../../src/questionnaire/definition/steps.ts");
  vi.resetModules();
});

vi.mock("../../../src/questionnaire/definition/schema/questionnaire.ts", async (original) => {
  const { questionnaire } =
    await original<
      typeof import("../../../src/questionnaire/definition/schema/questionnaire.ts")
    >();
  const { reviewBy, languages, ...shape } = questionnaire.shape;
  return {
    questionnaire: z.strictObject({
      ...shape,
      format: z.literal(2),
      languages: z.array(z.string()),
      review: z.exactOptional(z.strictObject({ by: reviewBy })),
    }),
  };
});

vi.mock("../../../src/questionnaire/definition/steps.ts", () => {
  const toSecond: Step = {
    make(older) {
      const { reviewBy, ...rest } = older as { reviewBy?: unknown };
      const review = reviewBy === undefined ? {} : { review: { by: reviewBy } };
      return { languages: ["en"], ...rest, ...review, format: 2 };
    },
    whence: (path) => (path[0] === "review" ? ["reviewBy", ...path.slice(2)] : path),
  };
  return { steps: new Map([[1, toSecond]]) };
});

afterEach(() => void vi.unstubAllGlobals());

const inSecond = (text: string) =>
  text
    .replace('"format": 1', '"format": 2')
    .replace('"reviewBy": "2027-03-31"', '"review": { "by": "2027-03-31" }');
const inOneLanguage = soundText
  .replace(/"languages": \[[^\]]*\],/, "")
  .replace(/\{\s*"en": ("[^"]*"),[^}]*\}/, "$1");

function definitionIn(text: string): Definition {
  const reading = read(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.definition;
}

function problemsIn(text: string) {
  const reading = read(text);
  return reading.ok ? [] : reading.problems;
}

function serve(text: string) {
  vi.stubGlobal("fetch", async () => new Response(text));
  return fetchDefinition("https://example.com/needs.json");
}

describe("a questionnaire of an earlier format", () => {
  test("is read as the same one of the newest", () => {
    const { review, ...read } = definitionIn(soundText) as Definition & { review?: unknown };
    expect(read.format).toBe(2);
    expect(review).toEqual({ by: "2027-03-31" });
    expect(definitionIn(soundText)).toEqual(definitionIn(inSecond(soundText)));
    expect(definitionIn(inOneLanguage).languages).toEqual(["en"]);
  });

  test("asks and decides as it did", () => {
    const definition = definitionIn(
      soundText.replace('"fallback"', '"stopWhenCertain": false, "fallback"'),
    );
    const answers = { goal: ["save", "grow"], start: "now" };
    expect(walk(definition).next).toBe("goal");
    expect(walk(definition, { answers })).toMatchObject({
      complete: true,
      path: ["goal", "start"],
    });
    expect(decide(definition, { answers })).toMatchObject({
      segment: "thrifty",
      scores: { thrifty: 100, bold: -100 },
    });
    expect(decide(definition, { answers, known: { size: 70 } }).segment).toBe("bold");
  });

  test("has its problems told where they stand in its own text", () => {
    const text = soundText
      .replace("2027-03-31", "2027-02-29")
      .replace('"ask": "never"', '"ask": "nevr"')
      .replace('"version"', '"verison"');
    expect(problemsIn(text)).toEqual([
      {
        ...at(text, '"verison"'),
        code: "unknown-key",
        path: ["verison"],
        found: '"verison"',
        nearest: "version",
      },
      { ...at(text, '"2027-02-29"'), code: "bad-date", path: ["reviewBy"], found: '"2027-02-29"' },
      expect.objectContaining({
        ...at(text, '"nevr"'),
        code: "not-allowed",
        path: ["questions", 0, "ask"],
        nearest: "never",
      }),
    ]);
  });

  test("may have one key twice, which is told as of any", () => {
    const text = soundText.replace('"version":', '"reviewBy": "2027-02-29", "version":');
    expect(problemsIn(text)).toEqual([
      expect.objectContaining({ code: "duplicate-key", path: ["reviewBy"] }),
    ]);
  });

  test("may be anything else", () => {
    expect(problemsIn('{ "format": 1, "questions": 7 }').map(({ code }) => code)).toContain(
      "missing",
    );
    expect(problemsIn('{ "format": 1, "reviewBy": [] }')).toContainEqual(
      expect.objectContaining({ code: "wrong-kind", path: ["reviewBy"], found: "[]", column: 28 }),
    );
  });
});

describe("a published form of an earlier format", () => {
  test("is fetched from its website and works", async () => {
    const fetched = await serve(publishedText);
    if (!fetched.ok) throw new Error(JSON.stringify(fetched.failure));
    expect(fetched.definition).toMatchObject({ format: 2, published: true });
    const answers = { goal: "save" };
    expect(decide(fetched.definition, { answers })).toMatchObject({
      segment: "thrifty",
      scores: { thrifty: 100, bold: 0 },
    });
  });

  test("that is none is refused, with the places in its text", async () => {
    expect(await serve(publishedText.replace("2027-03-31", "soon"))).toEqual({
      ok: false,
      failure: {
        reason: "problems",
        problems: [expect.objectContaining({ code: "bad-date", path: ["reviewBy"] })],
      },
    });
    expect(await serve(soundText)).toEqual({ ok: false, failure: { reason: "private" } });
  });
});

test("what is published of an earlier format is a form of the newest", () => {
  const publishing = publish(definitionIn(soundText), { languages: ["en"] });
  if (!publishing.ok) throw new Error(JSON.stringify(publishing.refusals));
  expect(publicText(publishing.definition)).toMatch(/^\{"format":2,/);
});

describe("a format that nobody here knows", () => {
  test("is the one thing told where it is a later one", async () => {
    const text = soundText.replace('"format": 1', '"format": 3').replace("questions", "steps");
    const problem = {
      ...at(text, "3,"),
      code: "later-format",
      path: ["format"],
      found: "3",
      expected: { atMost: 2 },
    };
    expect(problemsIn(text)).toEqual([problem]);
    expect(await serve(text)).toEqual({
      ok: false,
      failure: { reason: "problems", problems: [problem] },
    });
  });

  test.each(["0", "1.5", '"1"', "null", "-1", "[1]"])("is told with all else for %s", (format) => {
    const text = inSecond(soundText)
      .replace('"format": 2', `"format": ${format}`)
      .replace('"id": "sound"', '"id": "Sound"');
    const problems = problemsIn(text);
    expect(problems.map(({ path }) => path)).toEqual([["format"], ["id"]]);
    expect(problems[0]).toMatchObject({ code: "not-allowed", expected: { values: [2] } });
  });
});

/** Line and column of a piece of text. */
function at(text: string, piece: string) {
  const before = text.slice(0, text.indexOf(piece)).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
