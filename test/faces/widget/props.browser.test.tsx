import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { heading, picked } from "./sight.ts";
import { stall, stallWith } from "./stall.ts";

afterEach(cleanup);

const click = (words: string) => userEvent.click(screen.getByText(words));
const root = () => heading().closest("[lang]");

describe("another language in the middle of an interview", () => {
  test("changes words, language and direction, and keeps answers and picks", async () => {
    const { rerender } = render(<Diagnostic definition={stall} audience="rep" />);
    expect(root()).toHaveAttribute("lang", "en");
    expect(root()).toHaveAttribute("dir", "ltr");
    await click("Some");
    await click("Fish");
    rerender(<Diagnostic definition={stall} audience="rep" language="ar-EG" />);
    expect(heading()).toHaveTextContent("ماذا تبيع؟");
    expect(root()).toHaveAttribute("lang", "ar");
    expect(root()).toHaveAttribute("dir", "rtl");
    expect(picked()).toEqual(["سمك"]);
    await userEvent.click(screen.getByRole("button", { name: /Back/ }));
    expect(heading()).toHaveTextContent("كم يوما تبيع؟");
    expect(picked()).toEqual(["بعض الأيام"]);
  });

  test("that the questionnaire does not speak is its first one", () => {
    render(<Diagnostic definition={stall} language="fi" />);
    expect(root()).toHaveAttribute("lang", "en");
  });

  test("changes the interface's own words too", () => {
    const german = stallWith((draft) => {
      draft.languages = ["en", "de"];
      draft.questions = JSON.parse(JSON.stringify(draft.questions).replaceAll('"ar":', '"de":'));
      draft.intro = JSON.parse(JSON.stringify(draft.intro).replaceAll('"ar":', '"de":'));
    });
    const { rerender } = render(<Diagnostic definition={german} audience="rep" />);
    screen.getByRole("button", { name: "Continue" });
    rerender(<Diagnostic definition={german} audience="rep" language="de" />);
    screen.getByRole("button", { name: "Weiter" });
    expect(screen.getByRole("status")).toHaveTextContent("Frage 1, noch höchstens 2");
  });
});

test("a logo stands above every screen, for sales people too", async () => {
  const sign = <img src="data:," alt="Any Company" />;
  const { rerender } = render(<Diagnostic definition={stall} logo={sign} />);
  const isAbove = () => {
    const place = heading().compareDocumentPosition(screen.getByAltText("Any Company"));
    return place === Node.DOCUMENT_POSITION_PRECEDING;
  };
  expect(isAbove()).toBe(true);
  rerender(<Diagnostic definition={stall} audience="rep" logo={sign} />);
  await click("Some");
  expect(isAbove()).toBe(true);
});

describe("another definition in the middle of an interview", () => {
  test("keeps the answers that still fit, asks the others again, and tells which", async () => {
    const onEvent = vi.fn<NonNullable<DiagnosticProps["onEvent"]>>();
    const { rerender } = render(<Diagnostic definition={stall} audience="rep" onEvent={onEvent} />);
    await click("Some");
    await click("Fish");
    await click("Continue");
    const edited = stallWith(({ questions }) => {
      Object.assign(questions[1]?.options[1] as object, { id: "few", text: "A few" });
    });
    rerender(<Diagnostic definition={edited} audience="rep" onEvent={onEvent} />);
    expect(heading()).toHaveTextContent("On how many days do you sell?");
    expect(onEvent).toHaveBeenLastCalledWith(
      expect.objectContaining({
        type: "ignored",
        misfits: [{ question: "days", value: ["some"], why: "no-such-answer" }],
      }),
    );
    await click("A few");
    expect(heading()).toHaveTextContent("What spoils the day?");
    await click("Back");
    expect(picked()).toEqual(["Fish"]);
  });

  test("that only rewords leaves everything where it is", async () => {
    const { rerender } = render(<Diagnostic definition={stall} audience="rep" />);
    await click("Some");
    await click("Fish");
    const reworded = stallWith(({ questions }) => {
      Object.assign(questions[2] as object, { text: "What is on your stall?" });
    });
    rerender(<Diagnostic definition={reworded} audience="rep" />);
    expect(heading()).toHaveTextContent("What is on your stall?");
    expect(picked()).toEqual(["Fish"]);
  });
});

describe("what is known", () => {
  test("is not asked, and a number counts as the option that holds it", () => {
    render(<Diagnostic definition={stall} audience="rep" known={{ days: 1, failure: "heat" }} />);
    expect(heading()).toHaveTextContent("What do you sell?");
    expect(screen.getByRole("status")).toHaveTextContent("Question 1, the last one");
  });

  test("is told as ignored, once, where it does not fit, at the start and later", () => {
    const onEvent = vi.fn<NonNullable<DiagnosticProps["onEvent"]>>();
    const props = { definition: stall, audience: "rep", onEvent } as const;
    const { rerender } = render(<Diagnostic {...props} known={{ days: 7, goods: "fish" }} />);
    const ignored = (...misfits: unknown[]) => [
      expect.objectContaining({ type: "ignored", misfits }),
    ];
    const first = ignored({ question: "days", value: 7, why: "in-no-range" });
    expect(onEvent.mock.calls).toEqual([first]);
    expect(heading()).toHaveTextContent("On how many days do you sell?");

    rerender(<Diagnostic {...props} known={{ days: 7, goods: "fish" }} />);
    expect(onEvent.mock.calls).toEqual([first]);

    rerender(<Diagnostic {...props} known={{ days: "some", mood: "good" }} />);
    const second = ignored({ question: "mood", value: "good", why: "no-such-question" });
    expect(onEvent.mock.calls).toEqual([first, second]);
    expect(heading()).toHaveTextContent("What spoils the day?");
  });

  test("gives way to the answer of somebody who goes back to the question", async () => {
    const onResult = vi.fn<NonNullable<DiagnosticProps["onResult"]>>();
    const known = { days: "one", goods: "fruit", failure: "rain" };
    render(<Diagnostic definition={stall} audience="rep" known={known} onResult={onResult} />);
    await userEvent.click(screen.getByRole("button", { name: /^Change.+What do you sell/ }));
    await click("Fish");
    await click("Continue");
    expect(onResult.mock.lastCall?.[0]).toMatchObject({ known, answers: { goods: ["fish"] } });
    expect(heading()).toHaveTextContent("Awning buyer");
  });
});
