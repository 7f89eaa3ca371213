import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Definition, decide, read, walk } from "../../src/index.ts";
import { check } from "../../src/proof/index.ts";
import { worthOf } from "../../src/questionnaire/worth/worth.ts";
import { interviews } from "../questionnaires/interviews.ts";

const folder = new URL("../../questionnaires/", import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith(".schema.json"));

test("there are at least five, one of them in English, German and French", () => {
  expect(files.length).toBeGreaterThanOrEqual(5);
  const languages = files.map((file) => definitionIn(file).languages ?? []);
  expect(languages).toContainEqual(["en", "de", "fr"]);
});

describe.each(files)("%s", (file) => {
  const definition = definitionIn(file);
  const all = [...interviews(definition)];
  const segmentIds = definition.segments.map(({ id }) => id);

  test("asks three questions, and a fourth for close calls", () => {
    const asked = definition.questions
      .map(({ ask = "always" }) => ask)
      .filter((ask) => ask !== "never");
    expect(asked).toEqual(["always", "always", "always", "if-close"]);
  });

  test("has four to eight segments, each with between 5 % and 45 % of the interviews", () => {
    expect(segmentIds.length).toBeGreaterThanOrEqual(4);
    expect(segmentIds.length).toBeLessThanOrEqual(8);
    const outside = segmentIds.filter((id) => {
      const share = all
        .filter(({ decision }) => decision.segment === id)
        .reduce((sum, { probability }) => sum + probability, 0);
      return share < 0.05 || share > 0.45;
    });
    expect(outside).toEqual([]);
  });

  test("leaves hardly anybody to the fallback, and most calls clear", () => {
    const chance = (of: (interview: (typeof all)[number]) => boolean) =>
      all.filter(of).reduce((sum, { probability }) => sum + probability, 0);
    expect(chance(({ decision }) => decision.decidedBy === "fallback")).toBeLessThan(0.05);
    expect(chance(({ decision }) => decision.close)).toBeLessThan(1 / 3);
  });

  test("keeps its author's examples, at least one for each segment", () => {
    const examples = definition.examples ?? [];
    expect(new Set(examples.map(({ segment }) => segment))).toEqual(new Set(segmentIds));
    for (const { name, answers, segment } of examples) {
      // An example may name facts, which count only if known.
      const given = { known: answers, answers };
      expect({ name, complete: walk(definition, given).complete }).toEqual({
        name,
        complete: true,
      });
      expect({ name, segment: decide(definition, given).segment }).toEqual({ name, segment });
    }
  });

  test("has a full playbook for each segment, and a date for its review", () => {
    expect(definition.reviewBy).toBeDefined();
    for (const { rep } of definition.segments) {
      const { playbook } = rep ?? {};
      expect(rep?.tier).toBeDefined();
      expect(rep?.economics).toBeDefined();
      expect(playbook?.buying.committee.length).toBeGreaterThanOrEqual(2);
      expect(playbook?.objections.length).toBeGreaterThanOrEqual(3);
      expect(playbook?.evidence.length).toBeGreaterThanOrEqual(2);
      expect(playbook?.nextSteps.length).toBeGreaterThanOrEqual(3);
    }
  });

  test("is warned of nothing by a check, in none of its languages", () => {
    const report = check(textOf(file), { today: "2026-12-01" });
    const findings = report.ok ? report.findings : report.problems;
    expect(findings.filter((one) => !("severity" in one) || one.severity !== "note")).toEqual([]);
  });

  test("is asked on a call in one breath", () => {
    const said = definition.questions.flatMap(({ rep }) => {
      const { say = "" } = rep ?? {};
      return typeof say === "string" ? [say] : Object.values(say);
    });
    expect(said.filter((words) => words.split(/\s+/).length > 20)).toEqual([]);
  });

  test("says of all that is sold to what to say first and last, whom it fits, and what a day there is worth", () => {
    expect(definition.rep?.currency).toBeDefined();
    for (const { id, rep } of definition.segments) {
      if (rep?.tier === "decline") continue;
      const { opening, questions, channels, followUp, nextSteps } = rep?.playbook ?? {};
      const parts = { opening, questions, channels, followUp, fit: rep?.fit };
      const missing = Object.entries(parts).filter(([, part]) => part === undefined);
      expect({ id, missing }).toEqual({ id, missing: [] });
      expect(nextSteps?.some(({ days }) => days !== undefined)).toBe(true);
      expect(Object.values(worthOf(rep?.economics))).not.toContain(null);
    }
  });
});

function definitionIn(file: string): Definition {
  const reading = read(textOf(file));
  if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.problems, null, 2)}`);
  return reading.definition;
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}
