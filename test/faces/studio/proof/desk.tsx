import { render } from "@testing-library/react";
import { type ReactNode, useState, useSyncExternalStore } from "react";
import { vi } from "vitest";
import {
  type Play,
  type Studio,
  StudioProvider,
} from "../../../../src/faces/studio/desk/StudioContext.ts";
import {
  type Earlier,
  openDocument,
  type StudioDocument,
} from "../../../../src/faces/studio/document/document.ts";
import { Proving } from "../../../../src/faces/studio/proving/ProofContext.tsx";
import { studioTranslator } from "../../../../src/language/studioTranslator.ts";
import { setAt } from "../../../../src/questionnaire/editing/change.ts";
import "../../../../src/faces/console/console.css";
import "../../../../src/faces/studio/studio.css";

const texts = import.meta.glob<string>("../../../questionnaires/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The text of a questionnaire as the tests keep it: what is shipped may be reworded any day. */
export function questionnaireText(name: string): string {
  const text = texts[`../../../questionnaires/${name}.json`];
  if (text === undefined) throw new Error(`The tests keep no questionnaire ${name}.`);
  return text;
}

/** Parts of the studio at work on a text, with the proof in a real worker; and what they ask of the desk. */
export function sit(
  text: string,
  parts: (play: Play | null) => ReactNode,
  language: "en" | "de" = "en",
  earlier: Earlier = {},
): { document: StudioDocument; go: ReturnType<typeof vi.fn>; edit: Edit } {
  // The time stands still: what is typed without a rest is one step, on a slow machine too.
  const document = openDocument(text, { ...earlier, now: () => 0 });
  const go = vi.fn();
  render(
    <div className="st">
      <Parts document={document} go={go} parts={parts} language={language} />
    </div>,
  );
  const edit: Edit = (path, value) => {
    const isDone = document.apply((before) => setAt(before, path, value), { label: "Edit" });
    if (!isDone) throw new Error(`Nothing changed at ${path.join(".")}.`);
  };
  return { document, go, edit };
}

type Edit = (path: readonly (string | number)[], value: unknown) => void;

function Parts(props: {
  document: StudioDocument;
  go: Studio["go"];
  parts: (play: Play | null) => ReactNode;
  language: "en" | "de";
}): ReactNode {
  const { document, go, parts, language } = props;
  const snapshot = useSyncExternalStore(document.subscribe, document.getSnapshot);
  const [kept] = useState(() => new Map<string, unknown>());
  const [playing, setPlaying] = useState<Play | null>(null);
  const studio: Studio = {
    document,
    snapshot,
    translator: studioTranslator(language),
    file: null,
    kept,
    visits: 0,
    setFile() {},
    set: (path, value, change) => document.apply((before) => setAt(before, path, value), change),
    go,
    takeDropped: () => null,
    play: setPlaying,
  };
  return (
    <StudioProvider value={studio}>
      <Proving document={document} weighing={null}>
        {parts(playing)}
      </Proving>
    </StudioProvider>
  );
}
