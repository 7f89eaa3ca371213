import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { tabTo } from "./keys.ts";
import { choices, field, heading, picked } from "./sight.ts";
import { stall } from "./stall.ts";

afterEach(cleanup);

const onEvent = vi.fn<NonNullable<DiagnosticProps["onEvent"]>>();
beforeEach(() => void onEvent.mockClear());

function show(known: DiagnosticProps["known"] = {}) {
  render(<Diagnostic definition={stall} audience="rep" known={known} onEvent={onEvent} />);
}

const goOn = () => userEvent.click(screen.getByRole("button", { name: "Continue" }));
const summary = () => screen.getByRole("alert");
const message = () => within(summary()).getByRole("link");
const answered = () => onEvent.mock.calls.filter(([{ type }]) => type === "answered");

describe("Continue with nothing chosen", () => {
  const words = "Choose an answer to go on.";

  test("says so in a summary that has the focus, and stays", async () => {
    show();
    await goOn();
    expect(summary()).toHaveFocus();
    expect(summary()).toHaveAccessibleName("Something is missing");
    expect(message()).toHaveTextContent(words);
    expect(heading()).toHaveTextContent("On how many days do you sell?");
    expect(answered()).toEqual([]);
  });

  test("says so beside the choices too, where assistive technology reads it with them", async () => {
    show();
    expect(field()).toHaveAccessibleDescription("In a usual week.");
    await goOn();
    expect(field()).toHaveAccessibleDescription(`In a usual week. ${words}`);
  });

  test("gives a link that leads to the first choice and leaves the page's address alone", async () => {
    show();
    await goOn();
    const address = location.href;
    await tabTo(message());
    await userEvent.keyboard("{Enter}");
    expect(choices()[0]).toHaveFocus();
    expect(location.href).toBe(address);
  });

  test("brings the focus back to the summary each time", async () => {
    show();
    await goOn();
    await userEvent.click(message());
    await userEvent.keyboard("{Enter}");
    expect(summary()).toHaveFocus();
  });

  test("names “Not sure” only where it is offered", async () => {
    show({ days: "one", goods: "fish" });
    await goOn();
    expect(message()).toHaveTextContent("Choose an answer to go on, or “Not sure”.");
  });

  test("is forgotten once something is chosen", async () => {
    show();
    await goOn();
    await tabTo(choices()[0]);
    await userEvent.keyboard(" ");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(field()).toHaveAccessibleDescription("In a usual week.");
  });
});

describe("where up to two may be picked", () => {
  const pick = (words: string) => userEvent.click(screen.getByText(words));
  beforeEach(() => show({ days: "one" }));

  test("the question says so", () => {
    expect(field()).toHaveAccessibleDescription("Choose up to 2.");
  });

  test("a third pick is kept from going on, and a summary with the focus says why", async () => {
    for (const words of ["Fish", "Fruit", "Books"]) await pick(words);
    await goOn();
    expect(summary()).toHaveFocus();
    expect(summary()).toHaveAccessibleName("That is too many");
    expect(message()).toHaveTextContent("Choose 2 at the most.");
    expect(field()).toHaveAccessibleDescription("Choose up to 2. Choose 2 at the most.");
    expect(picked()).toEqual(["Fish", "Fruit", "Books"]);
    expect(answered()).toEqual([]);
    await userEvent.click(message());
    expect(choices()[0]).toHaveFocus();
    await userEvent.keyboard(" {Enter}");
    expect(answered()).toEqual([[expect.objectContaining({ answer: ["fruit", "books"] })]]);
  });

  test("“Not sure” takes the other picks away, and a pick takes it away", async () => {
    await pick("Fish");
    await pick("Fruit");
    await pick("Not sure");
    expect(picked()).toEqual(["Not sure"]);
    await pick("Books");
    expect(picked()).toEqual(["Books"]);
    await pick("Not sure");
    await goOn();
    expect(answered()).toEqual([[expect.objectContaining({ answer: ["unsure"] })]]);
  });
});
