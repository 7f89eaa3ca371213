import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import type { Renamed } from "../document/renames.ts";
import { ChangeList } from "./ChangeList.tsx";
import { EffectOfEdit } from "./EffectOfEdit.tsx";
import type { Side } from "./side.ts";
import { TextDiff } from "./TextDiff.tsx";
import { useChanges } from "./useChanges.ts";

/** Two versions compared: what was changed, what becomes of prospects, and, for who wants it, the text line by line. */
export function Comparison(props: {
  before: Side;
  after: Side;
  /** What was renamed in between, as far as that is known. */
  renames: readonly Renamed[];
}): ReactNode {
  const { before, after, renames } = props;
  const { translator, snapshot } = useStudio();
  const { word, language } = translator;
  const parts = useChanges(before.text, after.text, renames, language);
  return (
    <div className="st-comparison">
      {parts && (
        <section>
          <h3>{word("historyChanges")}</h3>
          <ChangeList parts={parts} isOnDesk={after.text === snapshot.text} />
        </section>
      )}
      <EffectOfEdit before={before} after={after} renames={renames} />
      <details>
        <summary>{word("historyText")}</summary>
        <TextDiff before={before} after={after} />
      </details>
    </div>
  );
}
