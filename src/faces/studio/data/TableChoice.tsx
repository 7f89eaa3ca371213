import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { TableProblem } from "../../../evidence/table/tableProblem.ts";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { BadRows } from "./BadRows.tsx";
import type { TableFile, TableState } from "./useTableFile.ts";

/** Where a table is chosen or dropped, and what became of it. */
export function TableChoice(props: { file: TableFile; translator: StudioTranslator }): ReactNode {
  const { file, translator } = props;
  const { word, language } = translator;
  const numbers = numbersIn(language);
  const counted = (name: "dataRead" | "dataReadColumns", count: number) =>
    word(name, { number: numbers.count(count), count });
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { state } = file;
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(event.type === "dragover");
    const [dropped] = event.type === "drop" ? event.dataTransfer.files : [];
    if (dropped) file.take(dropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to what the button does
    <section
      className="st-data-choice"
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={over}
    >
      {state.state === "refused" && <Refused state={state} translator={translator} />}
      {state.state === "reading" && <output>{word("dataReading", { name: state.name })}</output>}
      {state.state === "read" && (
        <output className="st-data-file">
          <strong>{state.name}</strong>{" "}
          <span className="st-help">
            {counted("dataRead", state.table.rows)},{" "}
            {counted("dataReadColumns", state.table.columns.length)}
          </span>
        </output>
      )}
      <div className="st-group">
        <button
          type="button"
          className={state.state === "none" ? "st-button st-primary" : "st-button"}
          onClick={() => chooser.current?.click()}
        >
          {word(state.state === "none" ? "dataChoose" : "dataOther")}
        </button>
        {state.state !== "none" && (
          <button type="button" className="st-button st-quiet" onClick={file.putAway}>
            {word("dataAway")}
          </button>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={word("dataChoose")}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) file.take(chosen);
          target.value = "";
        }}
      />
      {state.state !== "read" && (
        <p className="st-help">{word("dataFormats", { formats: "CSV, NDJSON, XLSX, Parquet" })}</p>
      )}
      {state.state === "read" && <BadRows table={state.table} translator={translator} />}
    </section>
  );
}

function Refused(props: {
  state: Extract<TableState, { state: "refused" }>;
  translator: StudioTranslator;
}): ReactNode {
  const { name, why } = props.state;
  const { word, language } = props.translator;
  return (
    <p role="alert" className="st-wrong">
      {word("dataRefused", { name })} {reason()}
    </p>
  );

  function reason(): string {
    if (why === "too-large") return word("dataTooLarge");
    if (why === "failed") return word("dataFailed");
    return evidenceTranslator(language).problem(new TableProblem(why.code, why.figures));
  }
}
