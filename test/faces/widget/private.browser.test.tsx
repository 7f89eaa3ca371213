import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import type { Definition } from "../../../src/index.ts";
import "../../../src/faces/widget/styles.css";
import { inFirstLanguage, longestWays, resultHeading, shipped, stepsOf } from "./shipped.ts";
import { choices, heading } from "./sight.ts";

afterEach(cleanup);

/** Every string in a definition that stands under a key named `rep`, or (if not wanted) that does not. */
function strings(part: unknown, wanted: boolean, underRep = false): string[] {
  if (typeof part === "string") return underRep === wanted ? [part] : [];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    strings(value, wanted, underRep || key === "rep"),
  );
}

/** What must not be found in a visitor's page. What an author says in public as well is no secret. */
function secretsOf(definition: Definition): string[] {
  const { examples: _, decision: __, segments, ...rest } = definition;
  const open = strings({ rest, visitors: segments.map(({ visitor }) => visitor) }, false);
  const secrets = [...strings(definition, true), ...definition.segments.map(({ id }) => id)];
  return [...new Set(secrets)].filter((secret) => !open.some((text) => text.includes(secret)));
}

/** All that a page's source would show: words, and what stands in attributes. */
function sourceOf(element: Element): string {
  const parts = [element, ...element.querySelectorAll("*")].flatMap((one) =>
    [...one.attributes].map(({ name, value }) => `${name}=${value}`),
  );
  return [element.textContent, ...parts].join("\n");
}

test.each(shipped)("a visitor of $name gets no word for the sales team", async ({ definition }) => {
  const secrets = secretsOf(definition);
  const found = () => {
    const source = sourceOf(document.body);
    return secrets.filter((secret) => source.includes(secret));
  };
  // Only a few short ones, such as the name of a role, may be left out for being public as well.
  const all = new Set(strings(definition, true)).size + definition.segments.length;
  expect(secrets.length).toBeGreaterThan(0.95 * all);

  for (const interview of longestWays(definition)) {
    render(<Diagnostic definition={definition} />);
    expect(found()).toEqual([]);
    await userEvent.click(screen.getByRole("button"));
    for (const { question, positions } of stepsOf(definition, interview)) {
      expect(heading()).toHaveTextContent(inFirstLanguage(definition, question.text));
      for (const position of positions) await userEvent.click(choices()[position] as HTMLElement);
      expect(found()).toEqual([]);
      if ((question.choose ?? 1) > 1) await userEvent.click(screen.getByText("Continue"));
    }
    expect(heading()).toHaveTextContent(resultHeading(definition, interview, "visitor"));
    expect(found()).toEqual([]);
    cleanup();
  }
});

test.each(shipped)("the sales team of $name gets such words", ({ definition }) => {
  render(<Diagnostic definition={definition} audience="rep" />);
  const source = sourceOf(document.body);
  expect(secretsOf(definition).some((secret) => source.includes(secret))).toBe(true);
});
