import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import { decide } from "../../../src/index.ts";
import "../../../src/faces/widget/styles.css";
import { answerWithKeys, tabTo } from "./keys.ts";
import { faces, inFirstLanguage, longestWays, resultHeading, shipped, stepsOf } from "./shipped.ts";
import { field, focusLog, heading } from "./sight.ts";

afterEach(cleanup);

// Every segment is reached once, by turns as a visitor and as a sales person.
const ways = shipped.flatMap(({ name, definition }) =>
  longestWays(definition).map((interview, at) => ({
    name,
    definition,
    interview,
    face: faces[at % 2] ?? "visitor",
    segment: interview.decision.segment,
  })),
);

test.each(ways)("keys alone lead a $face of $name to $segment", async (way) => {
  const { definition, interview, face } = way;
  const onResult = vi.fn();
  render(<Diagnostic definition={definition} audience={face} onResult={onResult} />);
  const focused = focusLog();
  const shown: string[] = [];
  if (face === "visitor") {
    await tabTo(screen.getByRole("button"));
    await userEvent.keyboard("{Enter}");
    shown.push(heading().textContent ?? "");
  }
  for (const { question, positions } of stepsOf(definition, interview)) {
    expect(field()).toHaveAccessibleName(inFirstLanguage(definition, question.text));
    await answerWithKeys(positions, face === "rep" ? "choice" : "button");
    shown.push(heading().textContent ?? "");
  }
  expect(heading()).toHaveFocus();
  expect(shown.at(-1)).toBe(resultHeading(definition, interview, face));
  // Each new heading has got the focus, and only once.
  const headings = focused.filter(({ tagName }) => tagName === "H2");
  expect(headings.map(({ textContent }) => textContent)).toEqual(shown);

  const { answers } = interview;
  expect(onResult.mock.calls).toEqual([
    [expect.objectContaining({ answers, ...decide(definition, { answers }) })],
  ]);
});
