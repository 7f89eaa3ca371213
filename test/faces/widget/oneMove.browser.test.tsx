import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { heading } from "./sight.ts";
import { stallWith } from "./stall.ts";

/** Three questions one below the other, so that a second click lands on what stands in the place of the first. */
const quick = stallWith(({ questions }) => {
  for (const question of questions) Object.assign(question, { choose: 1 });
});

const onEvent = vi.fn<NonNullable<DiagnosticProps["onEvent"]>>();

beforeEach(() => {
  onEvent.mockClear();
  render(<Diagnostic definition={quick} onEvent={onEvent} />);
});
afterEach(cleanup);

const asked = () => heading().textContent;
const told = () => onEvent.mock.calls.map(([{ type }]) => type);
const button = (name: string) => screen.getByRole("button", { name });
const words = (text: string) => screen.getByText(text, { exact: true });

/** Notes which links are followed, and follows none. */
function followed(): string[] {
  const links: string[] = [];
  const note = (event: MouseEvent) => {
    const link = (event.target as Element).closest("a");
    if (!link || event.defaultPrevented) return;
    links.push(link.href);
    event.preventDefault();
  };
  window.addEventListener("click", note);
  onTestFinished(() => window.removeEventListener("click", note));
  return links;
}

describe("a double click", () => {
  test("of the button to begin answers nothing", async () => {
    await userEvent.dblClick(button("Begin"));
    expect(asked()).toBe("On how many days do you sell?");
    expect(told()).toEqual(["started"]);
  });

  test("of an answer answers no further question, and at the end follows no link", async () => {
    const links = followed();
    await userEvent.click(button("Begin"));
    await userEvent.dblClick(words("Some"));
    expect(asked()).toBe("What do you sell?");
    await userEvent.tripleClick(words("Fish"));
    expect(asked()).toBe("What spoils the day?");
    await userEvent.dblClick(words("Rain"));
    expect(asked()).toBe("Stay dry");
    expect(told()).toEqual(["started", "answered", "answered", "answered", "finished"]);
    expect(links).toEqual([]);
    // One click by itself does.
    await userEvent.click(screen.getByRole("link"));
    expect(links).toHaveLength(1);
  });

  test("ticks one of several once", async () => {
    cleanup();
    render(<Diagnostic definition={stallWith(() => {})} known={{ days: "one" }} />);
    await userEvent.click(button("Begin"));
    await userEvent.dblClick(words("Fish"));
    expect(screen.getByRole("checkbox", { name: /Fish/ })).toBeChecked();
  });
});

describe("two taps of a finger", () => {
  const here = { clientX: 100, clientY: 200 };
  const there = { clientX: 100, clientY: 260 };
  const tap = (element: Element, place: typeof here, timeStamp: number) => {
    const pressed = { ...place, bubbles: true, cancelable: true };
    const touch = new PointerEvent("pointerdown", { ...pressed, pointerType: "touch" });
    const click = new MouseEvent("click", { ...pressed, detail: 1 });
    for (const event of [touch, click]) {
      Object.defineProperty(event, "timeStamp", { value: timeStamp });
      element.dispatchEvent(event);
    }
  };

  test("in one place at once are one move, and one after the other two", async () => {
    await userEvent.click(button("Begin"));
    tap(words("One"), here, 10_000);
    await expect.poll(asked).toBe("What do you sell?");
    tap(words("Fish"), here, 10_200);
    tap(words("Fish"), here, 10_400);
    expect(asked()).toBe("What do you sell?");
    tap(words("Fish"), here, 11_000);
    await expect.poll(asked).toBe("What spoils the day?");
  });

  test("in two places are two, however quick", async () => {
    await userEvent.click(button("Begin"));
    tap(words("One"), here, 10_000);
    await expect.poll(asked).toBe("What do you sell?");
    tap(button("Back"), there, 10_100);
    await expect.poll(asked).toBe("On how many days do you sell?");
  });
});

describe("a key that is held", () => {
  test("on the button to begin does no more than that", async () => {
    button("Begin").focus();
    await userEvent.keyboard("{Enter>9/}");
    expect(asked()).toBe("On how many days do you sell?");
    expect(told()).toEqual(["started"]);
  });

  test("on “Continue” answers one question, whatever has the focus then, and complains of nothing", async () => {
    await userEvent.click(button("Begin"));
    const first = screen.getAllByRole("radio")[0] as HTMLElement;
    first.focus();
    await userEvent.keyboard(" ");
    // A page that moves the focus to the new question's button by itself.
    const refocus = new MutationObserver(() => screen.queryByText("Continue")?.focus());
    refocus.observe(document.body, { childList: true, subtree: true });
    onTestFinished(() => refocus.disconnect());
    button("Continue").focus();
    await userEvent.keyboard("{Enter>9/}");
    expect(asked()).toBe("What do you sell?");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

test("programs that click for somebody, and quick single clicks, are moves each", async () => {
  button("Begin").click();
  await expect.poll(asked).toBe("On how many days do you sell?");
  for (const text of ["One", "Fish", "Rain"]) {
    const before = asked();
    screen.getByRole("radio", { name: new RegExp(`^${text}`) }).click();
    button("Continue").click();
    await expect.poll(asked).not.toBe(before);
  }
  expect(told().filter((type) => type === "answered")).toHaveLength(3);
});
