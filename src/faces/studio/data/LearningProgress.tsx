import { type ReactNode, useId } from "react";
import { evidenceTranslator } from "../../../language/evidence.ts";
import { numbersIn } from "../../../language/numbers.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { LearningState } from "./useLearning.ts";

/** How far learning is, or why it came to nothing. */
export function LearningProgress(props: {
  learning: LearningState;
  columns: readonly string[];
  translator: StudioTranslator;
  onCancel: () => void;
}): ReactNode {
  const { learning, columns, translator, onCancel } = props;
  const { word, language } = translator;
  const { count } = numbersIn(language);
  const id = useId();
  if (learning.state !== "learning") {
    const words = wordsOf(learning);
    return <output className={words === null ? "st-unseen" : undefined}>{words}</output>;
  }
  return (
    <div className="st-card st-data-part">
      <output id={id}>
        {word("dataLearning", { done: count(learning.done), of: count(learning.of) })}
      </output>
      <progress
        className="st-learn-progress"
        aria-labelledby={id}
        max={learning.of}
        value={learning.done}
      />
      <p className="st-help">{word("dataLearningHelp")}</p>
      <div className="st-group">
        <button type="button" className="st-button" onClick={onCancel}>
          {word("dataLearnCancel")}
        </button>
      </div>
    </div>
  );

  function wordsOf(ended: Exclude<LearningState, { state: "learning" }>): string | null {
    switch (ended.state) {
      case "ready":
        return null;
      case "cancelled":
        return word("dataLearnCancelled");
      case "no-worker":
        return word("dataLearnNoWorker");
      case "failed":
        return word("dataFailed");
      case "unlearnable":
        return evidenceTranslator(language, "studio").unlearnable(ended.why, columns.slice(0, 8));
      case "unreadable":
        return word("dataLearnBroken", { count: ended.problems });
    }
  }
}
