import { memo } from "react";
import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator, StudioWordName } from "../../../language/studioTranslator.ts";
import type { Summary } from "../../../proof/summary.ts";
import type { Checked, Compared } from "../proving/proofState.ts";

type Figure = "meanAsked" | "savedByStopping" | "close" | "ties" | "fallback";

const figures: readonly (readonly [Figure, StudioWordName])[] = [
  ["meanAsked", "effectAsked"],
  ["savedByStopping", "effectSaved"],
  ["close", "effectClose"],
  ["ties", "effectTies"],
  ["fallback", "effectFallback"],
];

/** The questionnaire in figures, with what they were in the version that was opened. */
export const FiguresSection = memo(function FiguresSection(props: {
  checked: Checked;
  compared: Compared | null;
  translator: StudioTranslator;
}) {
  const { checked, compared, translator } = props;
  const { word, language } = translator;
  const { mean, share } = numbersIn(language);
  const isMean = (figure: Figure) => figure === "meanAsked" || figure === "savedByStopping";
  const written = (summary: Summary, figure: Figure) =>
    (isMean(figure) ? mean : share)(summary[figure]);
  return (
    <section className="st-card st-effect-part">
      <h3>{word("effectFigures")}</h3>
      <dl className="st-figures">
        {figures.map(([figure, name]) => {
          const now = written(checked.summary, figure);
          const before = compared ? written(compared.before, figure) : now;
          return (
            <div key={figure}>
              <dt>{word(name)}</dt>
              <dd>
                <strong>{now}</strong>
                {before !== now && (
                  <span className="st-help">{word("effectBefore", { share: before })}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
});
