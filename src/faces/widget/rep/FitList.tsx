import type { ReactNode } from "react";
import type { FitWords } from "../../../interview/session/whatSuits.ts";
import { keyed } from "../keyed.ts";
import { useTranslator } from "../TranslatorContext.ts";
import { DependsOn } from "./SuitMark.tsx";

const marks = {
  met: { sign: "✓", word: "fitMet" },
  unmet: { sign: "✗", word: "fitUnmet" },
  unknown: { sign: "?", word: "fitUnknown" },
} as const;

/** How far a prospect is like the ideal customer of its segment. */
export function FitList({ fit }: { fit: readonly FitWords[] }): ReactNode {
  const { text, word, language } = useTranslator();
  if (fit.length === 0) return null;
  const met = fit.filter(({ status }) => status === "met").length;
  return (
    <div className="nd-fit">
      <h3 className="nd-subtitle">{word("fit", { met, all: fit.length })}</h3>
      <ul>
        {keyed(fit, (trait) => text(trait.text)).map(
          ([key, { text: trait, status, dependsOn }]) => (
            <li key={key} className={`nd-fit-${status}`}>
              <span className="nd-fit-sign" aria-hidden="true">
                {marks[status].sign}
              </span>
              <span>
                <span className="nd-unseen">{word(marks[status].word)}: </span>
                <span lang={language}>{text(trait)}</span>
                {dependsOn.length > 0 && <DependsOn questions={dependsOn} />}
              </span>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
