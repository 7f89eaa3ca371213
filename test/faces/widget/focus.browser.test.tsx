import { cleanup, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { faces } from "./shipped.ts";
import { focusLog, heading } from "./sight.ts";
import { stall, stallWith } from "./stall.ts";

afterEach(cleanup);

/** A page on which somebody may be doing something else. */
function Page(props: Partial<DiagnosticProps>) {
  return (
    <StrictMode>
      <label>
        Search <input />
      </label>
      <Diagnostic definition={stall} {...props} />
    </StrictMode>
  );
}

describe.each(faces)("for a %s", (audience) => {
  test("the widget takes no focus when it is shown first", () => {
    const focused = focusLog();
    render(<Page audience={audience} />);
    expect(focused).toEqual([]);
    expect(document.body).toHaveFocus();
  });

  test("facts that arrive late take no focus from elsewhere on the page", async () => {
    const { rerender } = render(<Page audience={audience} />);
    if (audience === "visitor") await userEvent.click(screen.getByText("Begin"));
    await userEvent.click(screen.getByLabelText("Search"));
    const focused = focusLog();
    rerender(<Page audience={audience} known={{ days: 1 }} />);
    expect(heading()).toHaveTextContent("What do you sell?");
    rerender(<Page audience={audience} known={{ days: 1, goods: "fish", failure: "rain" }} />);
    expect(heading()).not.toHaveTextContent("?");
    expect(focused).toEqual([]);
    expect(screen.getByLabelText("Search")).toHaveFocus();
  });

  test("facts that take away the screen one is in move the focus to the next one’s heading", async () => {
    const { rerender } = render(<Page audience={audience} />);
    if (audience === "visitor") await userEvent.click(screen.getByText("Begin"));
    await userEvent.keyboard("{Tab}{Tab}");
    expect(document.activeElement?.closest(".nd")).not.toBeNull();
    rerender(<Page audience={audience} known={{ days: 1 }} />);
    expect(heading()).toHaveTextContent("What do you sell?");
    expect(heading()).toHaveFocus();
    await userEvent.keyboard("{Tab} ");
    const picked = screen.getByRole("checkbox", { checked: true });
    rerender(<Page audience={audience} known={{ days: 2 }} />);
    expect(picked).toHaveFocus();
    rerender(<Page audience={audience} known={{ days: 1, goods: "fish", failure: "rain" }} />);
    expect(heading()).not.toHaveTextContent("?");
    expect(heading()).toHaveFocus();
  });
});

test("starting again where all is known already does not make later facts take the focus", async () => {
  const definition = stallWith(({ questions }) => {
    Object.assign(questions[3] as object, { ask: "if-close" });
  });
  const clear = { days: "one", goods: "fruit" };
  const close = { days: "some", goods: "fish" };
  const { rerender } = render(<Page audience="rep" definition={definition} known={clear} />);
  await userEvent.click(screen.getByRole("button", { name: "Start again" }));
  await userEvent.click(screen.getByLabelText("Search"));
  rerender(<Page audience="rep" definition={definition} known={close} />);
  expect(heading()).toHaveTextContent("What spoils the day?");
  expect(screen.getByLabelText("Search")).toHaveFocus();
});

test("a new render, language or face of the same screen takes no focus", async () => {
  const { rerender } = render(<Page audience="rep" />);
  await userEvent.click(screen.getByLabelText("Search"));
  rerender(<Page audience="rep" className="wide" />);
  rerender(<Page audience="rep" language="ar" />);
  expect(screen.getByLabelText("Search")).toHaveFocus();
});

describe("the status, which screen readers announce,", () => {
  test("is one element for the whole interview, and says how far it is", async () => {
    render(<Page />);
    const status = screen.getByRole("status");
    expect(status).toHaveTextContent(/^$/);
    const says: (string | null)[] = [];
    const watch = new MutationObserver(() => says.push(status.textContent));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await userEvent.click(screen.getByText("Begin"));
    await userEvent.click(screen.getByText("One"));
    await userEvent.click(screen.getByText("Fish"));
    await userEvent.click(screen.getByText("Continue"));
    await userEvent.click(screen.getByText("Rain"));
    watch.disconnect();
    expect(says).toEqual([
      "Question 1, up to 2 more",
      "Question 2, up to 1 more",
      "Question 3, the last one",
      "Your result",
    ]);
    expect(screen.getByRole("status")).toBe(status);
  });

  test("says a sales person's progress and result too", () => {
    const { rerender } = render(<Page audience="rep" known={{ days: 1 }} />);
    expect(screen.getByRole("status")).toHaveTextContent("Question 1, up to 1 more");
    rerender(
      <Page audience="rep" known={{ licence: "none", days: 1, goods: [], failure: "heat" }} />,
    );
    expect(screen.getByRole("status")).toHaveTextContent("Question 1, the last one");
  });
});
