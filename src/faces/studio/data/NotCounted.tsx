import type { ReactNode } from "react";
import type { BacktestReport } from "../../../evidence/learning/backtest.ts";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { namesOf } from "../../../language/names.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** So many values are named at once. */
const mostNamed = 8;

/** Which rows and values say nothing, and why. */
export function NotCounted(props: { report: BacktestReport; definition: Definition }): ReactNode {
  const { unknown, unfinished, unread } = props.report;
  const { word, language } = useStudio().translator;
  const { count } = numbersIn(language);
  const t = evidenceTranslator(language);
  const names = namesOf(props.definition, language);
  const strangers = [...unknown.values()].reduce((sum, rows) => sum + rows, 0);
  const quoted = (value: string) => (value === "" ? t.word("blank") : word("dataValue", { value }));
  const sentences = [
    ...(strangers > 0
      ? [
          t.word("unknownSegments", {
            number: count(strangers),
            count: strangers,
            names: listed([...unknown.keys()].map(quoted)),
          }),
        ]
      : []),
    ...[...unfinished].map(([question, rows]) =>
      t.word("unfinished", {
        number: count(rows),
        count: rows,
        question: names.question(question),
      }),
    ),
    ...[...unread].map(([question, values]) =>
      t.word("unread", {
        question: names.question(question),
        values: listed([...values].map(([value, rows]) => `${quoted(value)} (${count(rows)})`)),
      }),
    ),
  ];
  if (sentences.length === 0) return null;
  return (
    <details className="st-data-fold" open={props.report.rate.rows === 0}>
      <summary>{word("dataNotCounted")}</summary>
      <ul className="st-data-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function listed(all: readonly string[]): string {
  return [...all.slice(0, mostNamed), ...(all.length > mostNamed ? ["…"] : [])].join(", ");
}
