import { cleanup, render, screen } from "@testing-library/react";
import { onTestFinished, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Pickers } from "../../../src/faces/studio/host/disk.ts";
import { type Host, openHost } from "../../../src/faces/studio/host/HostContext.ts";
import { StudioPage } from "../../../src/faces/studio/shell/StudioPage.tsx";
import "../../../src/faces/studio/studio.css";

let names = 0;

/** The name of a place for drafts that nobody has used. */
export function freshName(): string {
  return `studio-${Date.now()}-${names++}`;
}

/** Sits down at a studio of one's own; what is kept under the same name is there again. */
export function sitDown({
  name = freshName(),
  indexedDB,
  ...pickers
}: Partial<Pickers> & { name?: string; indexedDB?: IDBFactory } = {}): Host {
  const host = openHost({
    name,
    ...(indexedDB && { indexedDB }),
    pickers: { open: async () => null, saveAs: async () => null, download: () => {}, ...pickers },
  });
  render(<StudioPage host={host} />);
  onTestFinished(() => {
    cleanup();
    host.drafts.close();
    sessionStorage.clear();
  });
  return host;
}

/** Opens a questionnaire by pasting it. */
export async function paste(text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  await screen.findByText("Examples");
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  await screen.findByRole("tablist", { name: "Views" });
}

export const click = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole("button", { name }));

/** Leaves the desk. On a narrow page that is behind “More”. */
export async function leave(): Promise<void> {
  const more = screen.queryByRole("button", { name: "More", expanded: false });
  if (more) await userEvent.click(more);
  await click("Open another");
}

/** Goes to a part of the studio, once that is there. */
export const goTo = async (name: string) =>
  userEvent.click(await screen.findByRole("tab", { name }));

/** Files that the page hands out, by name, from now on. */
export function handedOut(): ReadonlyMap<string, Promise<string>> {
  const files = new Map<string, Promise<string>>();
  const texts = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const address = `blob:${texts.size}`;
    texts.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = texts.get(this.getAttribute("href") ?? "");
    if (blob) files.set(this.download, blob.text());
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return files;
}

/** Gives a file to the field of that name. */
export async function handIn(label: string, name: string, text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
  if (!input) throw new Error(`There is no field “${label}”.`);
  await userEvent.upload(input, new File([text], name));
}
