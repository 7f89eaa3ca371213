import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { tabTo } from "./keys.ts";
import { choices, heading, picked } from "./sight.ts";
import { stall } from "./stall.ts";

afterEach(cleanup);

beforeEach(async () => {
  render(<Diagnostic definition={stall} />);
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
});

const asked = () => heading().textContent;
const first = "On how many days do you sell?";
const second = "What do you sell?";
const third = "What spoils the day?";

describe("the keyboard", () => {
  test("arrow keys choose, all the way round, and never go on", async () => {
    await tabTo(choices()[0]);
    for (const words of ["Some", "All", "One", "Some"]) {
      await userEvent.keyboard("{ArrowDown}");
      expect([asked(), picked()]).toEqual([first, [words]]);
    }
    await userEvent.keyboard("{ArrowUp}");
    expect([asked(), picked()]).toEqual([first, ["One"]]);
  });

  test("Space chooses and does not go on", async () => {
    await tabTo(choices()[0]);
    await userEvent.keyboard(" ");
    expect([asked(), picked()]).toEqual([first, ["One"]]);
  });

  test("arrow keys do not go on after a pointer was pressed on a choice and let go elsewhere", async () => {
    const words = screen.getByText("All");
    words.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    await tabTo(choices()[0]);
    await userEvent.keyboard("{ArrowDown}");
    expect([asked(), picked()]).toEqual([first, ["Some"]]);
  });

  test.each([" ", "{Enter}"])("%j on Continue goes on with what is chosen", async (key) => {
    await tabTo(choices()[0]);
    await userEvent.keyboard("{ArrowDown}");
    await tabTo(screen.getByRole("button", { name: "Continue" }));
    await userEvent.keyboard(key);
    expect(asked()).toBe(second);
  });

  test("Enter on a choice goes on with what is chosen", async () => {
    await tabTo(choices()[0]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(asked()).toBe(second);
    await userEvent.keyboard("{Tab} {Enter}");
    expect(asked()).toBe(third);
  });
});

describe("a pointer", () => {
  test("goes on by choosing a single answer", async () => {
    await userEvent.click(choices()[1] as HTMLElement);
    expect(asked()).toBe(second);
  });

  test("goes on by choosing an answer by its words", async () => {
    await userEvent.click(screen.getByText("Some"));
    expect(asked()).toBe(second);
  });

  test("goes on by choosing what the arrow keys have chosen already", async () => {
    await tabTo(choices()[0]);
    await userEvent.keyboard("{ArrowDown}");
    await userEvent.click(screen.getByText("Some"));
    expect(asked()).toBe(second);
  });

  test.each([
    ["the button", () => choices()[1]],
    ["the words", () => screen.getByText("Some")],
  ])("goes on by choosing %s of what was chosen before going back", async (_, target) => {
    await userEvent.click(screen.getByText("Some"));
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    expect([asked(), picked()]).toEqual([first, ["Some"]]);
    await userEvent.click(target() as HTMLElement);
    expect(asked()).toBe(second);
  });

  test("does not go on where several may be picked, and takes a pick back", async () => {
    await userEvent.click(screen.getByText("Some"));
    await userEvent.click(screen.getByText("Fish"));
    await userEvent.click(screen.getByText("Fruit"));
    expect([asked(), picked()]).toEqual([second, ["Fish", "Fruit"]]);
    await userEvent.click(screen.getByText("Fish"));
    expect(picked()).toEqual(["Fruit"]);
    await userEvent.click(screen.getByRole("button", { name: "Continue" }));
    expect(asked()).toBe(third);
  });
});

test("nothing is chosen beforehand, in any question", async () => {
  for (const [question, words] of [
    [first, "One"],
    [second, "Books"],
    [third, "Rain"],
  ] as const) {
    expect([asked(), picked()]).toEqual([question, []]);
    await userEvent.click(screen.getByText(words));
    if (question === second)
      await userEvent.click(screen.getByRole("button", { name: "Continue" }));
  }
});
