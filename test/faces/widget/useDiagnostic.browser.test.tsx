import { act, cleanup, render, renderHook, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type DiagnosticOptions, useDiagnostic } from "../../../src/faces/widget/index.ts";
import { stall } from "./stall.ts";

afterEach(cleanup);

function Button(props: { onClick: () => void; children: ReactNode }): ReactNode {
  return <button type="button" {...props} />;
}

/** An interview in markup of one's own, without any part of the widget. */
function Own(options: Omit<DiagnosticOptions, "definition">): ReactNode {
  const { screen, translator, ...moves } = useDiagnostic({ definition: stall, ...options });
  switch (screen.kind) {
    case "intro":
      return <Button onClick={moves.begin}>{translator.text(screen.heading)}</Button>;
    case "question":
      return (
        <>
          <h1>{translator.text(screen.text)}</h1>
          <p>{screen.picked.join(" and ")}</p>
          {screen.choices.map(({ id, text }) => (
            <Button key={id} onClick={() => moves.answer(id)}>
              {text === null ? translator.word("unsure") : translator.text(text)}
            </Button>
          ))}
          <Button onClick={() => moves.answer(["fish", "fruit", "books"])}>Everything</Button>
          <Button onClick={() => moves.answer("all", "days")}>Every day</Button>
          <Button onClick={moves.back}>Back</Button>
        </>
      );
    case "visitor-result":
    case "rep-result":
      return (
        <>
          <h1>
            {translator.text(screen.kind === "rep-result" ? screen.segment.name : screen.heading)}
          </h1>
          <Button onClick={() => moves.goTo("goods")}>Other goods</Button>
          <Button onClick={() => moves.clear("days")}>Forget the days</Button>
          <Button onClick={moves.restart}>Again</Button>
        </>
      );
  }
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const shows = (words: string) => expect(screen.getByRole("heading")).toHaveTextContent(words);

test("an interview runs in markup of one's own", async () => {
  const onResult = vi.fn<NonNullable<DiagnosticOptions["onResult"]>>();
  render(<Own onResult={onResult} />);
  await press("What does your stall need?");
  await press("One");
  shows("What do you sell?");
  await press("Fruit");
  await press("Not sure");
  shows("Stay dry");
  expect(onResult.mock.lastCall?.[0]).toMatchObject({
    segment: "awning",
    answers: { days: "one", goods: "fruit", failure: "unsure" },
  });
});

test("an answer that the question does not allow changes nothing", async () => {
  render(<Own audience="rep" known={{ days: "one" }} />);
  await press("Everything");
  shows("What do you sell?");
});

test("any question can be answered, gone to, forgotten, and all of them again", async () => {
  render(<Own audience="rep" />);
  await press("One");
  await press("Every day");
  shows("What do you sell?");
  await press("Back");
  expect(screen.getByText("all")).toBeVisible();
  await press("All");
  await press("Fish");
  await press("Rain");
  shows("Freezer buyer");
  await press("Other goods");
  expect(screen.getByText("fish")).toBeVisible();
  await press("Fruit");
  shows("Awning buyer");
  await press("Forget the days");
  shows("On how many days do you sell?");
  await press("Some");
  await press("Again");
  shows("On how many days do you sell?");
  expect(screen.queryByText("some")).toBeNull();
});

test("a result is told though the page’s `onEvent` throws at it, and who moved is told why", () => {
  const onResult = vi.fn<NonNullable<DiagnosticOptions["onResult"]>>();
  const error = new Error("This listener is broken.");
  const onEvent: NonNullable<DiagnosticOptions["onEvent"]> = ({ type }) => {
    if (type === "finished") throw error;
  };
  const known = { days: "one", goods: "fruit" };
  const { result } = renderHook(() =>
    useDiagnostic({ definition: stall, known, onResult, onEvent }),
  );
  act(() => result.current.begin());
  expect(() => act(() => result.current.answer("rain"))).toThrow(error);
  expect(onResult.mock.lastCall?.[0]).toMatchObject({ segment: "awning" });
});
