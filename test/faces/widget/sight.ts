import { screen } from "@testing-library/react";
import { onTestFinished } from "vitest";

/** The one heading that says what is on screen. */
export function heading(): HTMLElement {
  return screen.getByRole("heading", { level: 2 });
}

/** What holds the choices together, named by the heading. */
export function field(): HTMLElement {
  return screen.getByRole("group", { name: heading().textContent ?? "" });
}

/** The choices of the question shown, in their order. */
export function choices(): HTMLInputElement[] {
  return [...screen.queryAllByRole("radio"), ...screen.queryAllByRole("checkbox")].map(
    (input) => input as HTMLInputElement,
  );
}

/** The words beside every choice that is picked. */
export function picked(): string[] {
  return choices()
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent ?? "");
}

/** Notes from now on what the focus lands on, each time that it does. */
export function focusLog(): HTMLElement[] {
  const log: HTMLElement[] = [];
  const note = ({ target }: FocusEvent) => log.push(target as HTMLElement);
  document.addEventListener("focusin", note);
  onTestFinished(() => document.removeEventListener("focusin", note));
  return log;
}
