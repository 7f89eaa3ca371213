import type { ReactNode } from "react";
import { EffectOfEdit } from "./EffectOfEdit.tsx";
import type { Side } from "./side.ts";
import { TextDiff } from "./TextDiff.tsx";

/** Two versions compared: what becomes of prospects, and the text line by line. */
export function Comparison({ before, after }: { before: Side; after: Side }): ReactNode {
  return (
    <div className="st-comparison">
      <EffectOfEdit before={before} after={after} />
      <TextDiff before={before} after={after} />
    </div>
  );
}
