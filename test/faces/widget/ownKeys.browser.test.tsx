import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { heading, picked } from "./sight.ts";
import { stall, stallWith } from "./stall.ts";

afterEach(cleanup);

/** The shortcuts of a page: takes every key that it hears, and notes it. */
function shortcuts(): string[] {
  const heard: string[] = [];
  const take = (event: KeyboardEvent) => {
    if (event.type === "keydown") heard.push(event.key);
    event.preventDefault();
  };
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    document.addEventListener(type, take);
    onTestFinished(() => document.removeEventListener(type, take));
  }
  return heard;
}

const withForm = stallWith((draft) => {
  Object.assign(draft, {
    capture: {
      place: "after-result",
      fields: [{ id: "phone", type: "tel", label: "Your phone", required: true }],
    },
  });
});

test("shortcuts of the page take no key that is typed into a field, and hear those that leave it", async () => {
  const known = { days: "all", goods: "fish", failure: "rain" };
  render(<Diagnostic definition={withForm} known={known} onLead={async () => "sent"} />);
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
  const field = await screen.findByLabelText("Your phone");
  await userEvent.click(field);
  const heard = shortcuts();
  await userEvent.keyboard("030/12344{Backspace} j?{ArrowLeft}{Home}+");
  expect(field).toHaveValue("+030/1234 j?");
  await userEvent.keyboard("{Control>}a{/Control}x");
  expect(field).toHaveValue("x");
  expect(heard).toEqual([]);
  await userEvent.keyboard("{Escape}{Control>}s{/Control}");
  expect(heard).toEqual(["Escape", "s"]);
});

test("shortcuts of the page take no key by which an answer is chosen, and hear others from there", async () => {
  render(<Diagnostic definition={stall} audience="rep" />);
  screen.getAllByRole("radio")[0]?.focus();
  const heard = shortcuts();
  await userEvent.keyboard(" {ArrowDown}");
  expect(picked()).toEqual([expect.stringMatching(/^Some/)]);
  await userEvent.keyboard("{Enter}");
  expect(heading()).toHaveTextContent("What do you sell?");
  expect(heard).toEqual([]);
  await userEvent.keyboard("/");
  expect(heard).toEqual(["/"]);
});
