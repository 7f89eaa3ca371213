import { screen } from "@testing-library/react";
import { userEvent } from "vitest/browser";
import { choices } from "./sight.ts";

/** Where Enter is pressed to go on: on the choice itself, or on the button. */
export type GoingOn = "choice" | "button";

/** Answers the question shown with keys alone, as somebody would who has just heard its heading. */
export async function answerWithKeys(
  positions: readonly number[],
  goingOn: GoingOn,
): Promise<void> {
  const offered = choices();
  await tabTo(offered[0]);
  if (offered[0]?.type === "radio") await pickRadio(positions[0] ?? 0);
  else await tick(positions);
  if (goingOn === "button") await tabTo(screen.getByRole("button", { name: "Continue" }));
  await userEvent.keyboard("{Enter}");
}

/** Presses Tab until an element has the focus. */
export async function tabTo(element: HTMLElement | undefined): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if (document.activeElement === element) return;
    await userEvent.keyboard("{Tab}");
  }
  throw new Error(`Tab never reaches ${element?.outerHTML}`);
}

/** Among radio buttons the first is picked with Space, the others with the arrow keys. */
async function pickRadio(position: number): Promise<void> {
  if (position === 0) await userEvent.keyboard(" ");
  for (let at = 0; at < position; at++) await userEvent.keyboard("{ArrowDown}");
}

async function tick(positions: readonly number[]): Promise<void> {
  for (let at = 0; at <= Math.max(...positions); at++) {
    if (at > 0) await userEvent.keyboard("{Tab}");
    if (positions.includes(at)) await userEvent.keyboard(" ");
  }
}
