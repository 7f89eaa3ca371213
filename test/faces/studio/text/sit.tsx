import { cleanup, render } from "@testing-library/react";
import { type ReactNode, useMemo, useState, useSyncExternalStore } from "react";
import { onTestFinished } from "vitest";
import { type Studio, StudioProvider } from "../../../../src/faces/studio/desk/StudioContext.ts";
import { useUndoKeys } from "../../../../src/faces/studio/desk/useUndoKeys.ts";
import {
  openDocument,
  type StudioDocument,
} from "../../../../src/faces/studio/document/document.ts";
import { ProofProvider } from "../../../../src/faces/studio/proving/ProofContext.tsx";
import { nothingProved, type ProofState } from "../../../../src/faces/studio/proving/proofState.ts";
import type { InterfaceLanguage } from "../../../../src/language/interfaceLanguages.ts";
import { studioTranslator } from "../../../../src/language/studioTranslator.ts";
import { setAt } from "../../../../src/questionnaire/editing/change.ts";
import "../../../../src/faces/studio/studio.css";

type Went = Parameters<Studio["go"]>;

/** Sits down before one view of the studio, with a text on the desk. */
export function sit(
  text: string,
  view: ReactNode,
  {
    language = "en",
    proof = nothingProved,
  }: { language?: InterfaceLanguage; proof?: ProofState } = {},
): { document: StudioDocument; went: Went[] } {
  // The time stands still: what is typed without a rest is one step, on a slow machine too.
  const document = openDocument(text, { now: () => 0 });
  const went: Went[] = [];
  onTestFinished(cleanup);
  function Desk(): ReactNode {
    const snapshot = useSyncExternalStore(document.subscribe, document.getSnapshot);
    const [translator] = useState(() => studioTranslator(language));
    const [kept] = useState(() => new Map<string, unknown>());
    useUndoKeys(document);
    const studio = useMemo<Studio>(
      () => ({
        document,
        snapshot,
        translator,
        file: null,
        kept,
        visits: 0,
        setFile: () => {},
        set: (path, value, change) => document.apply((now) => setAt(now, path, value), change),
        go(...place) {
          went.push(place);
          if (place[1]) document.select(place[1]);
        },
        takeDropped: () => null,
        play: () => {},
      }),
      [snapshot, translator, kept],
    );
    return (
      <StudioProvider value={studio}>
        <ProofProvider value={proof}>{view}</ProofProvider>
      </StudioProvider>
    );
  }
  render(
    <main className="st" lang={language}>
      <h1>Studio</h1>
      <Desk />
    </main>,
  );
  return { document, went };
}
