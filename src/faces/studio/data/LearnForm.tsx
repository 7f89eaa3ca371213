import { type ReactNode, useId, useState } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { ColumnsToAsk } from "./ColumnsToAsk.tsx";
import { LearningProgress } from "./LearningProgress.tsx";
import { likelySegment } from "./likelySegment.ts";
import type { TableRead } from "./messages.ts";
import type { TableDesk } from "./tableDesk.ts";
import { type DraftParts, type Made, useLearning } from "./useLearning.ts";

const sizes = [
  [3, 4, "dataLearnThreeFour"],
  [3, 3, "dataLearnThree"],
  [4, 4, "dataLearnFour"],
] as const;

/** So many segments are named. */
const mostNamed = 12;

/** What is to be learned from a study that was read. */
export function LearnForm(props: {
  desk: TableDesk;
  name: string;
  table: TableRead;
  translator: StudioTranslator;
  parts: DraftParts;
  onMade: (made: Made) => void;
}): ReactNode {
  const { desk, name, table, translator, parts, onMade } = props;
  const { word } = translator;
  const [segment, setSegment] = useState(() => likelySegment(table.columns));
  const [size, setSize] = useState<(typeof sizes)[number]>(sizes[0]);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const learning = useLearning(desk, parts, onMade);
  const id = useId();
  const own = table.columns.find(({ column }) => column === segment);
  const isLearning = learning.state.state === "learning";
  const [always, most] = size;
  return (
    <form
      className="st-learn-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (segment === null || isLearning) return;
        const left = [...without].filter((column) => column !== segment);
        learning.start({ name, always, coding: { segment, without: left, most } });
      }}
    >
      <fieldset className="st-learn-fields" disabled={isLearning}>
        <section className="st-card st-data-part">
          <h2>{word("dataLearnStep", { at: 2, what: word("dataLearnSegment") })}</h2>
          <label htmlFor={id} className="st-help">
            {word("dataLearnSegmentHelp")}
          </label>
          <select
            id={id}
            className="st-select"
            value={segment ?? ""}
            onChange={({ target }) => setSegment(target.value === "" ? null : target.value)}
          >
            <option value="">{word("dataLearnPick")}</option>
            {table.columns.map(({ column }) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
          {own && own.values.length <= mostNamed && (
            <p className="st-help">
              {word("dataLearnSegments", {
                count: own.values.length,
                names: own.values.map(([value]) => value || word("dataBlank")).join(", "),
              })}
            </p>
          )}
        </section>
        <fieldset className="st-card st-data-part">
          <legend className="st-learn-legend">
            {word("dataLearnStep", { at: 3, what: word("dataLearnQuestions") })}
          </legend>
          {sizes.map((one) => (
            <label key={one[2]} className="st-learn-choice">
              <input
                type="radio"
                name={`${id}-size`}
                checked={one === size}
                onChange={() => setSize(one)}
              />
              {word(one[2])}
            </label>
          ))}
          <ColumnsToAsk
            columns={table.columns.filter(({ column }) => column !== segment)}
            without={without}
            onChange={setWithout}
            translator={translator}
          />
        </fieldset>
      </fieldset>
      <LearningProgress
        learning={learning.state}
        columns={table.columns.map(({ column }) => column)}
        translator={translator}
        onCancel={learning.cancel}
      />
      {!isLearning && (
        <button type="submit" className="st-button st-primary" disabled={segment === null}>
          {word(learning.state.state === "ready" ? "dataLearnGo" : "dataLearnAgain")}
        </button>
      )}
    </form>
  );
}
