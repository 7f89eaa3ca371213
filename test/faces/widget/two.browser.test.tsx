import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { stall } from "./stall.ts";

afterEach(cleanup);

beforeEach(() => {
  for (const name of ["Left", "Right"]) {
    render(
      <section aria-label={name}>
        <Diagnostic definition={stall} audience="rep" />
      </section>,
    );
  }
});

const at = (name: string) => within(screen.getByRole("region", { name }));
const checked = (name: string) =>
  at(name)
    .getAllByRole("radio")
    .map((radio) => (radio as HTMLInputElement).checked);

test("two widgets on a page share no id and no group of radio buttons", () => {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  const names = ["Left", "Right"].map(
    (name) =>
      new Set(
        at(name)
          .getAllByRole("radio")
          .map((radio) => radio.getAttribute("name")),
      ),
  );
  expect(names.map(({ size }) => size)).toEqual([1, 1]);
  expect(names[0]).not.toEqual(names[1]);
});

test("what is chosen in one of two widgets changes nothing in the other", async () => {
  at("Left").getAllByRole("radio")[0]?.focus();
  await userEvent.keyboard(" ");
  at("Right").getAllByRole("radio")[1]?.focus();
  await userEvent.keyboard(" ");
  expect(checked("Left")).toEqual([true, false, false]);
  expect(checked("Right")).toEqual([false, true, false]);
  await userEvent.keyboard("{Enter}");
  expect(at("Right").getByRole("heading")).toHaveTextContent("What do you sell?");
  expect(at("Left").getByRole("heading")).toHaveTextContent("On how many days do you sell?");
});

test("an error's link leads into its own widget", async () => {
  await userEvent.click(at("Right").getByRole("button", { name: "Continue" }));
  expect(at("Left").queryByRole("alert")).toBeNull();
  await userEvent.click(at("Right").getByRole("link"));
  expect(at("Right").getAllByRole("radio")[0]).toHaveFocus();
});
