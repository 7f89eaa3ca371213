import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import "../../../src/faces/widget/styles.css";
import { barriers } from "./barriers.ts";
import { stallWith } from "./stall.ts";

afterEach(cleanup);

const asking = (place: "before-result" | "after-result") =>
  stallWith((draft) => {
    Object.assign(draft, {
      capture: {
        place,
        fields: [{ id: "email", type: "email", label: "Your email", required: true }],
        consent: { text: "You may write to me.", required: place === "after-result" },
      },
    });
  });

type OnLead = NonNullable<DiagnosticProps["onLead"]>;
const known = { days: "all", goods: "fish", failure: "rain" };
const show = (place: "before-result" | "after-result", props: Partial<DiagnosticProps> = {}) =>
  render(
    <main>
      <label>
        Search <input type="search" />
      </label>
      <Diagnostic definition={asking(place)} known={known} {...props} />
    </main>,
  );

async function fillIn(email: string): Promise<void> {
  await userEvent.fill(await screen.findByLabelText("Your email"), email);
  await userEvent.click(screen.getByRole("checkbox"));
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
}

describe("the lead form in React", () => {
  test("goes to whoever takes leads, with the words that were agreed to, and tells events nothing of it", async () => {
    const onLead = vi.fn<OnLead>(async () => "sent");
    const onEvent = vi.fn();
    show("after-result", { onLead, onEvent });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    await fillIn("  ana@example.com ");
    await screen.findByText("Thank you. Your details have been sent.");
    expect(onLead).toHaveBeenCalledExactlyOnceWith(
      {
        fields: { email: "ana@example.com" },
        consent: {
          text: "You may write to me.",
          language: "en",
          givenAt: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      },
      expect.objectContaining({ segment: "freezer" }),
    );
    expect(JSON.stringify(onEvent.mock.calls)).not.toContain("ana@");
  });

  test.each([
    ["before-result", "Send", "Keep it cold"],
    ["after-result", "Send", "Thank you. Your details have been sent."],
    ["before-result", "Go on without", "Keep it cold"],
  ] as const)("%s hands the focus on to what came of “%s”", async (place, press, words) => {
    show(place, { onLead: async () => "sent" });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    await userEvent.fill(await screen.findByLabelText("Your email"), "ana@example.com");
    await userEvent.click(screen.getByRole("checkbox"));
    screen.getByRole("button", { name: press }).focus();
    await userEvent.keyboard("{Enter}");
    const news = await screen.findByText(words);
    await expect.poll(() => document.activeElement).toBe(news);
  });

  test.each([
    ["with the events of one", ["input", "change"]],
    ["without a word to anybody", []],
  ])("sends what a form filler put into it %s", async (_, events) => {
    const onLead = vi.fn<OnLead>(async () => "sent");
    show("after-result", { onLead });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    const field = (await screen.findByLabelText("Your email")) as HTMLInputElement;
    field.value = "ana@exämple.de";
    for (const type of events) field.dispatchEvent(new Event(type, { bubbles: true }));
    await userEvent.click(screen.getByRole("checkbox"));
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    await screen.findByText("Thank you. Your details have been sent.");
    // As it was written: browsers turn what stands in a field of type email into ASCII.
    expect(onLead.mock.calls[0]?.[0].fields).toEqual({ email: "ana@exämple.de" });
  });

  test("says what is wrong with what a form filler put into it, and keeps it", async () => {
    const onLead = vi.fn<OnLead>(async () => "sent");
    show("after-result", { onLead });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    const field = (await screen.findByLabelText("Your email")) as HTMLInputElement;
    await userEvent.click(screen.getByRole("checkbox"));
    field.value = "ana@";
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Enter an email address");
    expect(field).toHaveValue("ana@");
    expect(onLead).not.toHaveBeenCalled();
  });

  test("takes no focus from elsewhere on the page when it has been sent", async () => {
    let take = (_: "sent") => {};
    const onLead: OnLead = () =>
      new Promise((taken) => {
        take = taken;
      });
    show("after-result", { onLead });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    await fillIn("ana@example.com");
    await screen.findByText("Sending…");
    screen.getByLabelText("Search").focus();
    take("sent");
    await screen.findByText("Thank you. Your details have been sent.");
    await userEvent.keyboard("shoes");
    expect(screen.getByLabelText("Search")).toHaveValue("shoes");
  });

  test("stays, with what was typed, when it could not be sent", async () => {
    const onLead = vi
      .fn<OnLead>()
      .mockRejectedValueOnce(new Error("The host fails."))
      .mockResolvedValueOnce("handed-over");
    vi.spyOn(console, "error").mockImplementation(() => {});
    show("after-result", { onLead });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    await fillIn("ana@example.com");
    await screen.findByText(/could not be sent/);
    expect(screen.getByLabelText("Your email")).toHaveValue("ana@example.com");
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    await screen.findByText("Thank you. Your details have been handed over.");
    vi.restoreAllMocks();
  });

  test("before the result can be gone without where agreeing is free", async () => {
    const onLead = vi.fn<OnLead>(async () => "sent");
    show("before-result", { onLead });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    expect(screen.queryByText("Keep it cold")).toBeNull();
    await userEvent.click(await screen.findByRole("button", { name: "Go on without" }));
    await screen.findByText("Keep it cold");
    expect(onLead).not.toHaveBeenCalled();
  });

  test("is not there where nobody takes leads, nor for sales people", async () => {
    show("before-result");
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    await screen.findByText("Keep it cold");
    cleanup();
    show("before-result", { audience: "rep", onLead: async () => "sent" });
    await screen.findByText("Freezer buyer");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test("has no barriers, with mistakes in it either", async () => {
    show("after-result", { onLead: async () => "sent" });
    await userEvent.click(screen.getByRole("button", { name: "Begin" }));
    await userEvent.click(await screen.findByRole("button", { name: "Send" }));
    await screen.findByRole("alert");
    expect(await barriers()).toEqual([]);
  });
});

test("an author who says the same twice gets no complaint from React", async () => {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  const twice = stallWith((draft) => {
    for (const { rep } of draft.segments) {
      const { playbook } = rep;
      for (const list of Object.values(playbook)) {
        if (Array.isArray(list)) list.push(...(list as never[]));
      }
      playbook.buying.committee.push(...playbook.buying.committee);
    }
  });
  render(<Diagnostic definition={twice} known={known} audience="rep" />);
  await screen.findByText("Freezer buyer");
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
