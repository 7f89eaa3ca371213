import type { ReactNode } from "react";
import { namesOf } from "../../../language/names.ts";
import { moneyIn } from "../../../language/numbers.ts";
import { rankedByWorth, type Worth } from "../../../questionnaire/worth/worth.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { tierWords } from "../desk/tierWords.ts";
import { Money } from "./Money.tsx";

/** What segments are worth by their economics, ranked, each of which leads to where its figures are filled in. */
export function WorthView(): ReactNode {
  const { snapshot, translator, go } = useStudio();
  const { word, language } = translator;
  if (!snapshot.lastGood) return null;
  const { definition } = snapshot.lastGood;
  const { currency } = definition.rep ?? {};
  const format = moneyIn(language, currency);
  const names = namesOf(definition, language);
  const ranked = rankedByWorth(definition);
  const best = Math.max(...ranked.map(({ worth }) => worth.day ?? 0));
  return (
    <div className="st-worth">
      <p className="st-help">{word("worthHelp")}</p>
      {currency === undefined && (
        <button
          type="button"
          className="st-button"
          onClick={() => go("forms", ["rep", "currency"])}
        >
          {word("worthNoCurrency")}
        </button>
      )}
      <div className="st-worth-tables">
        <table className="st-table">
          <caption>
            {currency === undefined
              ? word("worthTable")
              : word("worthTableIn", { currency: currencyName(language, currency) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{word("worthSegment")}</th>
              <th scope="col">{word("worthTier")}</th>
              {figures.map(([name, heading]) => (
                <th key={name} scope="col" className="st-worth-figure">
                  {word(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ segment: { id, rep }, worth }) => (
              <tr key={id}>
                <th scope="row">
                  <button
                    type="button"
                    className="st-link"
                    aria-label={word("worthFill", { name: names.segment(id) })}
                    onClick={() => {
                      const at = definition.segments.findIndex((segment) => segment.id === id);
                      go("forms", ["segments", at, "rep", "economics", "accounts"]);
                    }}
                  >
                    {names.segment(id)}
                  </button>
                </th>
                <td data-heading={word("worthTier")}>
                  {rep?.tier !== undefined && word(tierWords[rep.tier])}
                </td>
                {figures.map(([name, heading]) => (
                  <td key={name} className="st-worth-figure" data-heading={word(heading)}>
                    <Money amount={worth[name]} format={format} />
                    {name === "day" && worth.day !== null && worth.day > 0 && (
                      <svg
                        className="st-worth-bar"
                        aria-hidden="true"
                        preserveAspectRatio="none"
                        viewBox="0 0 1 1"
                      >
                        <rect width={worth.day / best} height={1} />
                      </svg>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{word("worthFormulas")}</h2>
      <dl className="st-worth-formulas">
        {figures.map(([name, heading, formula]) => (
          <div key={name}>
            <dt>{word(heading)}</dt>
            <dd>{word(formula)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const figures = [
  ["customer", "worthCustomer", "worthCustomerIs"],
  ["opportunity", "worthOpportunity", "worthOpportunityIs"],
  ["day", "worthDay", "worthDayIs"],
  ["market", "worthMarket", "worthMarketIs"],
] as const satisfies readonly (readonly [keyof Worth, string, string])[];

/** A currency as people call it; its code where the browser knows no such one. */
function currencyName(language: string, code: string): string {
  return new Intl.DisplayNames(language, { type: "currency" }).of(code) ?? code;
}
