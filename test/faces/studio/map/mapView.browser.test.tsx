import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { MapView } from "../../../../src/faces/studio/map/MapView.tsx";
import { barriers } from "../../widget/barriers.ts";
import { bakery } from "../text/bakery.ts";
import { proofOf } from "../text/proofOf.ts";
import { sit } from "../text/sit.tsx";

const place = (name: string | RegExp) => screen.getByRole("button", { name });
const names = () =>
  [...document.querySelectorAll(".st-map-place")].map((node) => node.getAttribute("aria-label"));
const focused = () => document.activeElement?.getAttribute("aria-label");

test("a click on an answer, a rule or a segment leads to where it is edited", async () => {
  const { went } = sit(bakery, <MapView />);
  await userEvent.click(place(/^Before six/));
  await userEvent.click(place(/^Rule 1/));
  await userEvent.click(place(/^Baked by day/));
  expect(went).toEqual([
    ["forms", ["questions", 1, "options", 0]],
    ["forms", ["decision", "rules", 0]],
    ["forms", ["segments", 1]],
  ]);
  await expect.poll(() => place(/^Baked by day/).getAttribute("aria-current")).toBe("true");
});

test("by keyboard Tab goes from card to card, arrow keys to all there is, and Enter leads on", async () => {
  const { went } = sit(bakery, <MapView />);
  place(/^A. Staff/).focus();
  await userEvent.keyboard("{Tab}");
  expect(focused()).toBe("1. When do you need it?");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(focused()).toBe("Later: Baked at night −1, Baked by day +2");
  await userEvent.keyboard("{Enter}");
  expect(went).toEqual([["forms", ["questions", 1, "options", 1]]]);
  await userEvent.keyboard("{End}");
  expect(focused()).toMatch(/^Baked by day/);
  await userEvent.keyboard("{ArrowDown}{Home}{ArrowUp}");
  expect(focused()).toMatch(/^A. Staff/);
  expect(names()).toHaveLength(3 + 7 + 1 + 2);
});

test("it follows each edit, shows the last version that could be read, and speaks the language chosen", async () => {
  const { document } = sit(bakery, <MapView />);
  act(
    () =>
      void document.apply((text) => editOf(text, "Before six", "Before seven"), { label: "Hour" }),
  );
  place(/^Before seven/);
  act(() => void document.apply((text) => editOf(text, '"format"', '"format'), { label: "Slip" }));
  place(/^Before seven/);
  await userEvent.selectOptions(screen.getByLabelText("Texts in"), "German");
  place(/^Vor sechs: Nachts gebacken \+3/);
});

test("segments tell the share of interviews that end in them, as the interface writes figures", () => {
  const proof = proofOf(bakery, { shares: { night: 0.425, day: 0.575 } });
  sit(bakery, <MapView />, { language: "de", proof });
  place("Nachts gebacken; 42,5\u00a0%");
  screen.getByText(/^57,5\s%$/);
});

test("a drag moves the map and is no click; buttons and Ctrl with the wheel zoom", async () => {
  const { went } = sit(bakery, <MapView />);
  const stage = screen.getByRole("region", { name: "Map of the questionnaire" });
  const shown = () => Number.parseInt(screen.getByRole("status").textContent ?? "", 10);
  for (let times = 0; times < 4; times++) {
    await userEvent.click(screen.getByRole("button", { name: "Zoom in" }));
  }
  const large = shown();
  expect(large).toBeGreaterThan(100);
  const card = place(/^1\. When/);
  await userEvent.dragAndDrop(card, card, {
    sourcePosition: { x: 60, y: 60 },
    targetPosition: { x: 30, y: 10 },
  });
  expect(stage.scrollLeft).toBeGreaterThan(0);
  expect(stage.scrollTop).toBeGreaterThan(0);
  expect(went).toEqual([]);
  const wheel = new WheelEvent("wheel", { ctrlKey: true, deltaY: 40, cancelable: true });
  act(() => void stage.dispatchEvent(wheel));
  expect(wheel.defaultPrevented).toBe(true);
  await expect.poll(shown).toBeLessThan(large);
  await userEvent.click(screen.getByRole("button", { name: "All" }));
  await expect.poll(() => stage.scrollHeight).toBeLessThanOrEqual(stage.clientHeight + 1);
});

test("nobody is kept out", async () => {
  sit(bakery, <MapView />, { language: "de" });
  await screen.findByText(/^Klicken Sie/);
  // Of text in SVG it can't tell the contrast; the colours are looked at elsewhere.
  expect(
    (await barriers()).filter(
      (barrier) => !/^color-contrast.*text|^color-contrast: \.st-map/.test(barrier),
    ),
  ).toEqual([]);
});

function editOf(text: string, piece: string, content: string) {
  return { text: "", edits: [{ offset: text.indexOf(piece), length: piece.length, content }] };
}
