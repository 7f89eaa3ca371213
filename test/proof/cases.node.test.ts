import { describe, expect, test } from "vitest";
import { severities } from "../../src/proof/index.ts";
import { definitionOf } from "../questionnaire/definition/definitionOf.ts";
import { type Case, cases, type Edit } from "./cases.ts";
import { checked, rounded } from "./checked.ts";
import { cleanQuestionnaire } from "./cleanQuestionnaire.ts";

test("in a questionnaire without a fault nothing is found", () => {
  expect(checked(definitionOf(cleanQuestionnaire)).findings).toEqual([]);
});

test("a case with figures of another code is a fault of types", () => {
  const [{ edit, path, severity }] = cases as readonly [Case];
  // @ts-expect-error A segment that nobody can reach has no share.
  const wrong: Case = {
    ...{ name: "wrong", edit, path, severity },
    code: "segment-unreachable",
    figures: { segments: [], share: 0 },
  };
  expect(Object.keys(wrong.figures)).toContain("share");
});

test("there is a case of every code", () => {
  expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(Object.keys(severities)));
});

describe.each(cases)("$code is found of $name", ({ before = [], edit, ...expected }) => {
  test("and not before the edit that makes it", () => {
    expect(foundAfter(before, expected)).toEqual([]);
  });

  test("with its place, its figures and its witness", () => {
    const { code, severity, path, figures, witness } = expected;
    const [found, ...others] = foundAfter([...before, edit], expected);
    expect(others).toEqual([]);
    const { line, column, ...finding } = found ?? {};
    expect(finding).toEqual({
      code,
      severity,
      path,
      figures: rounded(figures),
      ...(witness && { witness }),
    });
  });
});

/** What is found at the place of a case. */
function foundAfter(edits: readonly Edit[], { code, path }: Pick<Case, "code" | "path">) {
  const source = structuredClone(cleanQuestionnaire);
  for (const [place, value] of edits) put(source, place, value);
  const { findings } = checked(definitionOf(source));
  return findings.filter((one) => one.code === code && one.path.join() === path.join());
}

function put(into: object, [key = "", ...further]: Edit[0], value: unknown): void {
  const parts = into as Record<string | number, unknown>;
  if (further.length === 0) parts[key] = value;
  else put(parts[key] as object, further, value);
}
