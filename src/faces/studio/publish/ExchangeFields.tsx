import type { ReactNode } from "react";
import type { Exchange } from "../../../questionnaire/publish/renamedCodes.ts";
import { useStudio } from "../desk/StudioContext.ts";

/** For each segment that is new the one that it was called before, `null` for none; nothing where that isn't said yet. */
export type Origins = ReadonlyMap<string, string | null>;

/** Asks whether segments that are new are earlier ones under another name, before a code is dropped and one made. */
export function ExchangeFields(props: {
  exchange: Exchange;
  origins: Origins;
  onOrigins: (origins: Origins) => void;
}): ReactNode {
  const { exchange, origins, onOrigins } = props;
  const { word } = useStudio().translator;
  return (
    <fieldset className="st-exchange">
      <legend>{word("publishExchange")}</legend>
      <p className="st-form-warn">{word("publishExchangeHelp")}</p>
      {exchange.added.map((added) => {
        const taken = new Set([...origins].flatMap(([id, gone]) => (id === added ? [] : [gone])));
        const origin = origins.get(added);
        return (
          <label key={added} className="st-field">
            <span className="st-label">{word("publishExchangeOf", { id: added })}</span>
            <select
              className="st-select"
              value={origin === undefined ? "?" : origin === null ? "" : origin}
              onChange={({ target: { value } }) =>
                onOrigins(new Map(origins).set(added, value === "" ? null : value))
              }
            >
              {origin === undefined && <option value="?">{word("publishExchangeAsk")}</option>}
              <option value="">{word("publishExchangeNew")}</option>
              {exchange.gone
                .filter((gone) => !taken.has(gone))
                .map((gone) => (
                  <option key={gone} value={gone}>
                    {word("publishExchangeWas", { id: gone })}
                  </option>
                ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}
