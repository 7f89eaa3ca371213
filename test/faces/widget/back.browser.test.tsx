import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import { decide } from "../../../src/index.ts";
import "../../../src/faces/widget/styles.css";
import { answerWithKeys, tabTo } from "./keys.ts";
import { choices, focusLog, heading, picked } from "./sight.ts";
import { stall } from "./stall.ts";

afterEach(cleanup);

const back = () => screen.getByRole("button", { name: "Back" });

test("there is no way back from the first question", () => {
  render(<Diagnostic definition={stall} audience="rep" />);
  expect(screen.queryByRole("button", { name: "Back" })).toBeNull();
});

test("going back brings the focus to the earlier question's heading, with its answer still chosen", async () => {
  render(<Diagnostic definition={stall} audience="rep" />);
  await answerWithKeys([1], "choice");
  await answerWithKeys([0, 2], "choice");
  const focused = focusLog();
  await tabTo(back());
  focused.length = 0;
  await userEvent.keyboard("{Enter}");
  expect(focused).toEqual([heading()]);
  expect(heading()).toHaveTextContent("What do you sell?");
  expect(picked()).toEqual(["Fish", "Books"]);

  await tabTo(back());
  await userEvent.keyboard("{Enter}");
  expect(heading()).toHaveTextContent("On how many days do you sell?");
  await userEvent.keyboard("{Tab}");
  expect(choices()[1]).toBeChecked();
  expect(choices()[1]).toHaveFocus();
});

test("going on from where one went back keeps the later answers", async () => {
  const onResult = vi.fn();
  render(<Diagnostic definition={stall} audience="rep" onResult={onResult} />);
  await answerWithKeys([1], "choice");
  await answerWithKeys([1], "choice");
  for (const { name } of [{ name: "Back" }, { name: "Back" }]) {
    await userEvent.click(screen.getByRole("button", { name }));
  }
  await userEvent.keyboard("{Tab}{ArrowDown}{Enter}");
  expect(heading()).toHaveTextContent("What spoils the day?");
  await answerWithKeys([1], "choice");
  const answers = { days: ["all"], goods: ["fruit"], failure: ["heat"] };
  expect(onResult.mock.calls).toEqual([
    [expect.objectContaining({ answers, ...decide(stall, { answers }) })],
  ]);
});

test("from a visitor's result, Back leads to the last question and Start again to the intro, with the focus", async () => {
  render(<Diagnostic definition={stall} known={{ days: "one", goods: "fish" }} />);
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
  await userEvent.click(screen.getByText("Rain"));
  await userEvent.click(back());
  expect(heading()).toHaveTextContent("What spoils the day?");
  expect(heading()).toHaveFocus();
  expect(picked()).toEqual(["Rain"]);

  await userEvent.click(screen.getByText("Rain"));
  await userEvent.click(screen.getByRole("button", { name: "Start again" }));
  expect(heading()).toHaveTextContent("What does your stall need?");
  expect(heading()).toHaveFocus();
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
  expect(picked()).toEqual([]);
});

test("a sales person changes any answer from the result, and is back at the result", async () => {
  render(<Diagnostic definition={stall} audience="rep" />);
  await answerWithKeys([1], "choice");
  await answerWithKeys([1], "choice");
  await answerWithKeys([0], "choice");
  expect(heading()).toHaveTextContent("Awning buyer");
  await userEvent.click(
    screen.getByRole("button", { name: /^Change.+On how many days do you sell/ }),
  );
  expect(heading()).toHaveFocus();
  await userEvent.keyboard("{Tab}{ArrowDown}{Enter}");
  expect(heading()).toHaveTextContent("Awning buyer");
  expect(heading()).toHaveFocus();
  expect(screen.getByText("Ahead by 1 point")).toBeVisible();
});
