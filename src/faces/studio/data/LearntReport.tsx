import type { ReactNode } from "react";
import { clearLeadOf } from "../../../evidence/learning/meeting.ts";
import { outerFolds, usualRange } from "../../../evidence/learning/part.ts";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { numbersIn } from "../../../language/numbers.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useData } from "./DataContext.tsx";
import { FateSentences } from "./FateSentences.tsx";
import type { Learnt } from "./learnt.ts";
import { Matrix } from "./Matrix.tsx";
import { ShareBar } from "./ShareBar.tsx";

/** So many sets of questions are listed. */
const mostSets = 10;

/** How a questionnaire was learned, and how well it finds segments of people whom it has not seen. */
export function LearntReport({ learnt }: { learnt: Learnt }): ReactNode {
  const { translator } = useStudio();
  const { hideLearnt } = useData();
  const { word, language } = translator;
  const t = evidenceTranslator(language, "studio");
  const { count, share, mean } = numbersIn(language);
  const { report, warnings, coded, name, always } = learnt;
  const { rate, largest, all } = report;
  const [low, high] = rate.interval;
  const most = report.segments.reduce(
    (best, { rows }, at) => (rows > (report.segments[best]?.rows ?? 0) ? at : best),
    0,
  );
  const columnsOf = (set: readonly number[]) =>
    set.map((at) => coded.columns[at]?.column ?? "").join(", ");
  return (
    <section className="st-card st-data-part">
      <h2>{word("dataLearnedTitle")}</h2>
      <p className="st-help">
        {word("dataLearnedFrom", {
          rows: count(rate.rows),
          name,
          candidates: count(coded.columns.length),
        })}{" "}
        {word("dataLearnedNow")}
      </p>
      <div>
        <p className="st-data-headline">
          {word("dataLearnedHits", { hits: count(Math.round(rate.share * 100)) })}
        </p>
        <ShareBar share={rate.share} />
      </div>
      <p>
        {word("dataLearnedBetween", { low: share(low), high: share(high) })}{" "}
        {word("dataLearnedAgainst", {
          segment: coded.segments[most],
          largest: share(largest),
          count: count(coded.columns.length),
          all: share(all.share),
        })}{" "}
        {t.word("askedInFull")}: {mean(report.asked)}.
      </p>
      <h3>{word("dataLearnedQuestions")}</h3>
      <ol className="st-data-list">
        {report.questions.map((question, at) => {
          const parts = report.chosen.find((one) => one.question === question)?.parts ?? 0;
          return (
            <li key={question}>
              <strong>{columnsOf([question])}</strong>{" "}
              <span className="st-help">
                {word(at < always ? "dataLearnedAlways" : "dataLearnedClose")},{" "}
                {word("dataLearnedChosen", { parts, of: outerFolds })}
              </span>
            </li>
          );
        })}
      </ol>
      {warnings.length > 0 && (
        <>
          <h3>{word("dataLearnedCareful")}</h3>
          <ul className="st-data-list">
            {warnings.map((warning) => (
              <li key={JSON.stringify(warning)}>{t.warning(warning)}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{word("dataLearnedSegments")}</h3>
      <FateSentences judgement={report} names={coded.segments} />
      <Matrix judgement={report} names={coded.segments} />
      <details className="st-data-fold">
        <summary>{word("dataLearnedMore")}</summary>
        <ul className="st-data-answers">
          {report.curve.map(({ size, points }) => (
            <li key={size}>
              <span>{t.word("questions", { count: size })}</span>
              <strong>{share(points.share)}</strong>
              <ShareBar share={points.share} />
            </li>
          ))}
        </ul>
        <p>{t.word("curveMeaning", { range: usualRange })}</p>
      </details>
      {report.nearly.length > 0 && (
        <details className="st-data-fold">
          <summary>{word("dataLearnedNearly")}</summary>
          <ul className="st-data-list">
            {report.nearly.slice(0, mostSets).map(({ set, share: right }) => (
              <li key={set.join()}>
                {share(right)} · {columnsOf(set)}
              </li>
            ))}
          </ul>
          <p>{t.word("nearlyMeaning", { share: share(report.fitted) })}</p>
        </details>
      )}
      <details className="st-data-fold">
        <summary>{word("dataLearnedLeads")}</summary>
        <ul className="st-data-list">
          {report.leads.map(({ lead, rows, right }, at) => (
            <li key={lead}>
              {word(at === report.leads.length - 1 ? "dataLearnedLeadMore" : "dataLearnedLead", {
                lead,
                right: count(right),
                rows: count(rows),
                share: share(right / Math.max(1, rows)),
              })}
            </li>
          ))}
        </ul>
        <p>
          {word(clearLeadOf(report.leads) === null ? "dataLearnedNoClear" : "dataLearnedClear", {
            lead: report.clearLead,
          })}
        </p>
      </details>
      <div className="st-group">
        <button type="button" className="st-button" onClick={hideLearnt}>
          {word("dataLearnedHide")}
        </button>
      </div>
    </section>
  );
}
