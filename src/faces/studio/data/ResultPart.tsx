import type { ReactNode } from "react";
import type { BacktestReport } from "../../../evidence/learning/backtest.ts";
import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { FateSentences } from "./FateSentences.tsx";
import { KeepFigures } from "./KeepFigures.tsx";
import { Matrix } from "./Matrix.tsx";
import { NotCounted } from "./NotCounted.tsx";
import { ShareBar } from "./ShareBar.tsx";
import type { Testing } from "./useTested.ts";

/** How often the questionnaire is right, as far as rows can tell. */
export function ResultPart({ tested }: { tested: NonNullable<Testing["tested"]> }): ReactNode {
  const { word } = useStudio().translator;
  const { report, matches, definition } = tested;
  return (
    <section className="st-card st-data-part">
      <h2>{word("dataResult")}</h2>
      {matches.length === 0 && <p>{word("dataNeedsColumns")}</p>}
      {matches.length > 0 && report === null && <p>{word("dataNeedsSegment")}</p>}
      {matches.length > 0 && report?.rate.rows === 0 && <p>{word("dataNoneCounted")}</p>}
      {report && report.rate.rows > 0 && <Hits report={report} definition={definition} />}
      {report && <NotCounted report={report} definition={definition} />}
    </section>
  );
}

function Hits(props: { report: BacktestReport; definition: Definition }): ReactNode {
  const { report, definition } = props;
  const { word, language } = useStudio().translator;
  const { count, share, mean } = numbersIn(language);
  const names = namesOf(definition, language);
  const segments = definition.segments.map(({ id }) => names.segment(id));
  const { rate, largest, chance, asked } = report;
  const learned = definition.rep?.backtest;
  const [low, high] = rate.interval;
  const most = report.segments.reduce(
    (best, { rows }, at) => (rows > (report.segments[best]?.rows ?? 0) ? at : best),
    0,
  );
  return (
    <>
      <div>
        <p className="st-data-headline" aria-live="polite">
          {word("dataHits", {
            share: share(rate.share),
            right: count(rate.right),
            rows: count(rate.rows),
          })}
        </p>
        <ShareBar share={rate.share} />
      </div>
      <p>
        {word("dataBetween", { low: share(low), high: share(high) })}{" "}
        {word("dataAgainst", {
          segment: segments[most],
          largest: share(largest),
          chance: share(chance),
        })}{" "}
        {low <= largest && <strong>{word("dataNoBetter")}</strong>}{" "}
        {word("dataAsked", { asked: mean(asked) })}
      </p>
      {learned?.crossValidated ? (
        <p>
          {word("dataLearnedBefore", {
            share: share(learned.hitRate),
            rows: count(learned.rows),
          })}
        </p>
      ) : (
        <p className="st-help">{word("dataSameRows")}</p>
      )}
      <FateSentences judgement={report} names={segments} />
      <Matrix judgement={report} names={segments} />
      <KeepFigures report={report} definition={definition} />
    </>
  );
}
