import { cleanup, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import { decide } from "../../../src/index.ts";
import "../../../src/faces/widget/styles.css";
import { stall } from "./stall.ts";

afterEach(cleanup);

const click = (words: string) => userEvent.click(screen.getByText(words));

function listeners() {
  return {
    onResult: vi.fn<NonNullable<DiagnosticProps["onResult"]>>(),
    onEvent: vi.fn<NonNullable<DiagnosticProps["onEvent"]>>(),
  };
}

describe.each([true, false])("with Strict Mode %j", (strict) => {
  const show = (props: Partial<DiagnosticProps>) => {
    const widget = <Diagnostic definition={stall} audience="rep" {...props} />;
    return strict ? <StrictMode>{widget}</StrictMode> : widget;
  };

  test("a result is told once for each time that the interview ends", async () => {
    const told = listeners();
    const { rerender } = render(show(told));
    await click("One");
    await click("Fruit");
    await click("Continue");
    expect(told.onResult).not.toHaveBeenCalled();
    await click("Rain");
    expect(told.onResult).toHaveBeenCalledTimes(1);
    const answers = { days: ["one"], goods: ["fruit"], failure: ["rain"] };
    expect(told.onResult.mock.lastCall?.[0]).toMatchObject({
      questionnaire: { id: "stall", version: "1" },
      answers,
      ...decide(stall, { answers }),
    });

    rerender(show({ ...told, language: "ar" }));
    rerender(show({ ...told, audience: "visitor" }));
    expect(told.onResult).toHaveBeenCalledTimes(1);
  });

  test("a changed answer is a new result, and going back alone is none", async () => {
    const told = listeners();
    render(show({ ...told, known: { days: "one", goods: "fruit" } }));
    await click("Rain");
    await click("Back");
    expect(told.onResult).toHaveBeenCalledTimes(1);
    await click("Heat");
    expect(told.onResult).toHaveBeenCalledTimes(2);
    expect(told.onResult.mock.lastCall?.[0]).toMatchObject({ answers: { failure: ["heat"] } });
  });

  test("a result that needs no question is told once, when the widget is shown", async () => {
    const told = listeners();
    const known = { days: "one", goods: "fruit", failure: "rain" };
    const { rerender } = render(show({ ...told, known }));
    expect(told.onResult).toHaveBeenCalledTimes(1);
    rerender(show({ ...told, known: { ...known } }));
    expect(told.onResult).toHaveBeenCalledTimes(1);
    expect(told.onResult.mock.lastCall?.[0]).toMatchObject({ known, segment: "awning" });

    rerender(show({ ...told, known, audience: "visitor" }));
    await click("Begin");
    screen.getByText("Stay dry");
    expect(told.onResult).toHaveBeenCalledTimes(1);
  });

  test("everything that happens is told once, in order", async () => {
    const { onEvent } = listeners();
    render(show({ onEvent, known: { goods: "fish", failure: "heat" } }));
    await click("One");
    await click("Back");
    await click("All");
    await click("Start again");
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual([
      "started",
      "answered",
      "finished",
      "revisited",
      "answered",
      "finished",
      "restarted",
    ]);
  });
});

test("the listeners of the latest render are told, and none after the widget is gone", async () => {
  const [first, second] = [listeners(), listeners()];
  const known = { goods: "fish", failure: "heat" };
  const widget = (told: ReturnType<typeof listeners>) => (
    <Diagnostic definition={stall} audience="rep" known={known} {...told} />
  );
  const { rerender, unmount } = render(widget(first));
  rerender(widget(second));
  await click("One");
  unmount();
  expect(first.onResult).not.toHaveBeenCalled();
  expect(first.onEvent).not.toHaveBeenCalled();
  expect(second.onResult).toHaveBeenCalledTimes(1);
});
