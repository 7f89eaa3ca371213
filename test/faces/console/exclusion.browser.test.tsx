import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { definitionOf } from "../../questionnaire/definition/definitionOf.ts";
import { click, marked, playbookOf, press, says, sit, standing, toAskNext } from "./desk.tsx";
import { oven } from "./oven.ts";

const because = "Who is in a hurry to bake buys used.";
const hurried = definitionOf({
  ...oven,
  decision: {
    ...oven.decision,
    rules: [{ when: { urgency: "now" }, segment: "thrift", rep: { because } }],
  },
});
const excluded = "A rule turns this prospect away";

/** Answers the question of need, which speaks for a segment, and that of urgency, which excludes. */
async function answerBoth() {
  await press("1");
  await waitFor(() => expect(marked()).toBe("urgency"));
  await press("1");
}

const verdict = () => document.querySelector(".ndc-verdict") as HTMLElement;

test("of who is excluded the reason stands before the segment, and the line that says which it is says that", async () => {
  await sit({ definition: hurried });
  await answerBoth();
  const reason = await screen.findByRole("region", { name: excluded });
  expect(within(reason).getByText(because)).toBeVisible();
  const order = reason.compareDocumentPosition(verdict());
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(within(verdict()).getByRole("heading", { name: "Thrifty baker" })).toBeVisible();
  expect(standing()).toBe("Turned away by a rule: Thrifty baker.");
  expect(toAskNext()).toEqual([]);
});

test("who goes on all the same gets the segment that the answers give, is told of the rule, and can heed it again", async () => {
  await sit({ definition: hurried });
  await answerBoth();
  await click("Go on all the same");
  await expect.poll(playbookOf).toBe("Fast baker");
  expect(screen.getByText(`${excluded}; you go on all the same`)).toBeVisible();
  expect(screen.getByText(because)).toBeVisible();
  await click("Heed the rule again");
  expect(await within(verdict()).findByRole("heading", { name: "Thrifty baker" })).toBeVisible();
});

test("also where points would decline the prospect, and only while a rule does", async () => {
  const rules = [{ when: { urgency: "later" }, segment: "thrift", rep: { because } }];
  await sit({ definition: definitionOf({ ...oven, decision: { ...oven.decision, rules } }) });
  await press("1");
  await waitFor(() => expect(marked()).toBe("urgency"));
  await press("2");
  await click("Go on all the same");
  await expect.poll(playbookOf).toBe("Fast baker");
  // To want it soon is excluded by no rule, and short of money has points for who is declined.
  await press(says("ez"));
  await expect.poll(playbookOf).toBe("Thrifty baker");
  expect(screen.queryByText(because)).toBeNull();
});

test("going on is taken back like any other step", async () => {
  await sit({ definition: hurried });
  await answerBoth();
  await click("Go on all the same");
  await expect.poll(playbookOf).toBe("Fast baker");
  await press("{Control>}z{/Control}");
  expect(await within(verdict()).findByRole("heading", { name: "Thrifty baker" })).toBeVisible();
  expect(screen.getByText("Taken back: Go on all the same")).toBeVisible();
});

test("a prospect whom points send to be declined is not excluded by a rule, and nothing says so", async () => {
  await sit({ definition: hurried });
  await press("3");
  expect(await within(verdict()).findByRole("heading", { name: "Thrifty baker" })).toBeVisible();
  expect(screen.queryByRole("region", { name: excluded })).toBeNull();
});
