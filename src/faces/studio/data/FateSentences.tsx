import type { ReactNode } from "react";
import type { Judgement } from "../../../evidence/learning/learningReport.ts";
import { numbersIn } from "../../../language/numbers.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { ShareBar } from "./ShareBar.tsx";
import { type SegmentFate, segmentFates } from "./segmentFates.ts";

/** Segment by segment in sentences: who is found again, for whom the others are taken, and how far its name can be trusted. */
export function FateSentences(props: {
  judgement: Judgement;
  names: readonly string[];
}): ReactNode {
  return (
    <ul className="st-data-fates">
      {segmentFates(props.judgement, props.names).map((fate) => (
        <li key={fate.name}>
          <Sentences fate={fate} />
          {fate.rows > 0 && <ShareBar share={fate.right / fate.rows} />}
        </li>
      ))}
    </ul>
  );
}

function Sentences({ fate }: { fate: SegmentFate }): ReactNode {
  const { word, language } = useStudio().translator;
  const { count, share } = numbersIn(language);
  const { name, rows, right, placed, takenFor } = fate;
  const found =
    rows === 0
      ? word("dataNobodyHere", { segment: name })
      : word(right === rows ? "dataAllFound" : "dataFound", {
          segment: name,
          rows: count(rows),
          count: rows,
          right: count(right),
          share: share(right / rows),
        });
  const taken =
    takenFor &&
    word(takenFor.areMost ? "dataMostTaken" : "dataManyTaken", {
      other: takenFor.name,
      number: count(takenFor.rows),
    });
  const trust =
    placed === 0
      ? word("dataNobodyPut")
      : word("dataTrust", {
          placed: count(placed),
          count: placed,
          right: count(right),
          share: share(right / placed),
        });
  return (
    <p>
      {found} {taken} <span className="st-help">{trust}</span>
    </p>
  );
}
