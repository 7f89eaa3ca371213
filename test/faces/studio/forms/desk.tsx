import { act, cleanup, render, screen, within } from "@testing-library/react";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { onTestFinished } from "vitest";
import { userEvent } from "vitest/browser";
import { type Studio, StudioProvider } from "../../../../src/faces/studio/desk/StudioContext.ts";
import { useUndoKeys } from "../../../../src/faces/studio/desk/useUndoKeys.ts";
import {
  openDocument,
  type StudioDocument,
} from "../../../../src/faces/studio/document/document.ts";
import { FormsView } from "../../../../src/faces/studio/forms/FormsView.tsx";
import { ProofProvider } from "../../../../src/faces/studio/proving/ProofContext.tsx";
import { nothingProved } from "../../../../src/faces/studio/proving/proofState.ts";
import type { InterfaceLanguage } from "../../../../src/language/interfaceLanguages.ts";
import { studioTranslator } from "../../../../src/language/studioTranslator.ts";
import { setAt } from "../../../../src/questionnaire/editing/change.ts";
import "../../../../src/faces/studio/studio.css";

type Language = InterfaceLanguage;

const voices = { en: studioTranslator("en"), de: studioTranslator("de") };

/** The forms, by themselves, on a document. */
export function sit(source: object, language: Language = "en"): StudioDocument {
  // The time stands still: what is typed without a rest is one step, on a slow machine too.
  const document = openDocument(`${JSON.stringify(source, null, 2)}\n`, { now: () => 0 });
  render(
    <div className="st" lang={language}>
      <main>
        <h1>Studio</h1>
        <Parts document={document} language={language} />
      </main>
    </div>,
  );
  onTestFinished(cleanup);
  return document;
}

function Parts({
  document,
  language,
}: {
  document: StudioDocument;
  language: Language;
}): ReactNode {
  const snapshot = useSyncExternalStore(document.subscribe, document.getSnapshot);
  const [kept] = useState(() => new Map<string, unknown>());
  useUndoKeys(document);
  const studio: Studio = {
    document,
    snapshot,
    translator: voices[language],
    file: null,
    kept,
    visits: 0,
    setFile() {},
    set: (path, value, change) => document.apply((text) => setAt(text, path, value), change),
    go() {},
    takeDropped: () => null,
    play() {},
  };
  return (
    <StudioProvider value={studio}>
      <ProofProvider value={nothingProved}>
        <FormsView />
      </ProofProvider>
    </StudioProvider>
  );
}

/** What the document says now, as JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test knows what it wrote
export const json = (document: StudioDocument): any => JSON.parse(document.getSnapshot().text);

export const click = (name: string | RegExp) =>
  userEvent.click(screen.getByRole("button", { name }));

/** Goes to a place by the outline. */
export const open = (name: RegExp) =>
  userEvent.click(within(screen.getByRole("navigation")).getByRole("button", { name }));

export const field = (name: string | RegExp) => screen.getByRole("textbox", { name });

/** Opens the folded parts that say this of themselves. */
export async function unfold(words: RegExp): Promise<void> {
  for (const summary of window.document.querySelectorAll("details:not([open]) > summary")) {
    if (words.test(summary.textContent ?? "")) await userEvent.click(summary);
  }
}

/** Types into a field, in place of what is there. */
export async function write(name: string | RegExp, words: string): Promise<void> {
  await userEvent.fill(field(name), words);
}

export const press = (keys: string) => userEvent.keyboard(keys);

/** Puts cells on the clipboard's way into the field that has the focus, as a spreadsheet program does. */
export function pasteCells(...rows: readonly (readonly string[])[]): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", `${rows.map((cells) => cells.join("\t")).join("\r\n")}\r\n`);
  const pasting = { clipboardData, bubbles: true, cancelable: true };
  act(
    () => void window.document.activeElement?.dispatchEvent(new ClipboardEvent("paste", pasting)),
  );
}
