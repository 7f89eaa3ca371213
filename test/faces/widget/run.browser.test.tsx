import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { heading } from "./sight.ts";
import { stallWith } from "./stall.ts";

afterEach(cleanup);

type OnEvent = NonNullable<DiagnosticProps["onEvent"]>;
type OnLead = NonNullable<DiagnosticProps["onLead"]>;

/** The stall with a lead form, each time another object; and with a title of its own if need be. */
const asking = (title = "Your market stall") =>
  stallWith((draft) => {
    Object.assign(draft, {
      title,
      capture: {
        place: "after-result",
        fields: [{ id: "email", type: "email", label: "Your email", required: true }],
      },
    });
  });

const known = { days: "all", goods: "fish", failure: "rain" };

/** A lead that waits for what becomes of it. */
function waiting() {
  let end: (outcome: Awaited<ReturnType<OnLead>>) => void = () => {};
  const onLead = vi.fn<OnLead>(
    () =>
      new Promise((done) => {
        end = done;
      }),
  );
  return { onLead, end: (outcome: Parameters<typeof end>[0]) => end(outcome) };
}

async function send(): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: "Begin" }));
  await userEvent.fill(await screen.findByLabelText("Your email"), "ana@example.com");
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  await screen.findByRole("button", { name: "Sending…" });
}

describe("another definition while the lead form is being sent", () => {
  test.each([
    ["sent", "Thank you. Your details have been sent."],
    ["failed", "This could not be sent."],
  ] as const)("ends in what becomes of it: %s", async (outcome, words) => {
    const { onLead, end } = waiting();
    const onEvent = vi.fn<OnEvent>();
    const props = { known, onLead, onEvent };
    const { rerender } = render(<Diagnostic definition={asking()} {...props} />);
    await send();
    rerender(<Diagnostic definition={asking("Another title")} {...props} />);
    screen.getByRole("button", { name: "Sending…" });
    end(outcome);
    await screen.findByText(new RegExp(words));
    const steps = onEvent.mock.calls.flatMap(([one]) => (one.type === "lead" ? one.step : []));
    expect(steps).toEqual([outcome]);
    expect(onLead).toHaveBeenCalledTimes(1);
  });

  test("that comes once more before it is known ends in it too", async () => {
    const { onLead, end } = waiting();
    const { rerender } = render(<Diagnostic definition={asking()} known={known} onLead={onLead} />);
    await send();
    for (const title of ["Second", "Third"]) {
      rerender(<Diagnostic definition={asking(title)} known={known} onLead={onLead} />);
    }
    end("kept");
    await screen.findByText(/Saved on this device/);
  });
});

describe("another definition", () => {
  test("brings back no intro, and is no new start", async () => {
    const onEvent = vi.fn<OnEvent>();
    const onResult = vi.fn();
    const show = (title: string) => (
      <Diagnostic
        definition={asking(title)}
        known={{ goods: "fish", failure: "rain" }}
        onEvent={onEvent}
        onResult={onResult}
      />
    );
    const { rerender } = render(show("First"));
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    const [[started] = []] = onEvent.mock.calls;
    rerender(show("Second"));
    expect(heading()).toHaveTextContent("On how many days do you sell?");
    await userEvent.click(screen.getByText("All"));
    await screen.findByText("Keep it cold");
    expect(onEvent.mock.calls.filter(([{ type }]) => type === "started")).toHaveLength(1);
    expect(onResult.mock.calls[0]?.[0].startedAt).toBe(new Date(started?.at ?? 0).toISOString());
    rerender(show("Third"));
    expect(onResult).toHaveBeenCalledTimes(1);
  });
});

describe("the lead form", () => {
  test("comes with whoever takes leads, and goes with them, whenever that is", async () => {
    const show = (onLead?: OnLead) => (
      <Diagnostic definition={asking()} known={known} {...(onLead && { onLead })} />
    );
    const { rerender } = render(show());
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    expect(screen.queryByLabelText("Your email")).toBeNull();
    rerender(show(async () => "sent"));
    await screen.findByLabelText("Your email");
    rerender(show());
    expect(screen.queryByLabelText("Your email")).toBeNull();
  });

  test("that nobody takes is not there after a new start either", async () => {
    render(<Diagnostic definition={asking()} known={known} />);
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    await userEvent.click(screen.getByRole("button", { name: "Start again" }));
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    await screen.findByText("Keep it cold");
    expect(screen.queryByLabelText("Your email")).toBeNull();
  });
});
