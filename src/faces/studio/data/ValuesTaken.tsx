import { type ReactNode, useState } from "react";
import { numbersIn } from "../../../language/numbers.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useData } from "./DataContext.tsx";
import type { ColumnTaken, ValueTaken } from "./messages.ts";

/** So many values are shown, and as many more each time. */
const atOnce = 60;

/** What the values of a column stand for. */
export function ValuesTaken(props: {
  column: string;
  taken: ColumnTaken | undefined;
  options: readonly (readonly [id: string, name: string])[];
  none: string;
}): ReactNode {
  const { column, taken, options, none } = props;
  const { word, language } = useStudio().translator;
  const { count } = numbersIn(language);
  const [shown, setShown] = useState(atOnce);
  if (!taken) return null;
  const { values, hasNumbers, beyond } = taken;
  const untaken = values.filter(({ taken }) => taken === null).length;
  return (
    <details className="st-data-values">
      <summary>
        {word("dataAsk")}
        {untaken > 0 && (
          <>
            {" "}
            <strong className="st-data-untaken">{word("dataUntaken", { count: untaken })}</strong>
          </>
        )}
      </summary>
      {hasNumbers && <p className="st-help">{word("dataInRanges")}</p>}
      <ul>
        {values.slice(0, shown).map((value) => (
          <ValueLine
            key={value.value}
            column={column}
            value={value}
            options={options}
            none={none}
          />
        ))}
      </ul>
      {values.length > shown && (
        <button type="button" className="st-button" onClick={() => setShown(shown + atOnce)}>
          {word("dataMoreValues", { number: count(values.length - shown) })}
        </button>
      )}
      {beyond > 0 && values.length <= shown && (
        <p className="st-help">
          {word("dataBeyond", { number: count(beyond), count: beyond, most: count(values.length) })}
        </p>
      )}
    </details>
  );
}

function ValueLine(props: {
  column: string;
  value: ValueTaken;
  options: readonly (readonly [id: string, name: string])[];
  none: string;
}): ReactNode {
  const { column, value, options, none } = props;
  const { word, language } = useStudio().translator;
  const { choices, choose } = useData();
  const { count } = numbersIn(language);
  const name = value.value === "" ? word("dataBlank") : value.value;
  const own = choices.values.get(column);
  const say = (id: string) =>
    choose({
      ...choices,
      values: new Map([...choices.values, [column, new Map([...(own ?? []), [value.value, id]])]]),
    });
  const several = Array.isArray(value.taken) ? value.taken : null;
  return (
    <li>
      <span className="st-data-value">{name}</span>
      <span className="st-help">
        {word("dataRows", { number: count(value.rows), count: value.rows })}
      </span>
      <select
        className="st-select"
        aria-label={word("dataStandsFor", { value: name })}
        value={several ? "several" : typeof value.taken === "string" ? value.taken : ""}
        onChange={({ target }) => say(target.value)}
      >
        <option value="">{none}</option>
        {several && (
          <option value="several">
            {several.map((id) => options.find(([own]) => own === id)?.[1] ?? id).join(" + ")}
          </option>
        )}
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </li>
  );
}
