import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import {
  type Speaking,
  type SpeaksFor,
  speakingFor,
  splitSegment,
} from "../../../../questionnaire/editing/splitSegment.ts";
import { useChanges, useForms, useOutline } from "../FormsContext.ts";
import { FieldFrame } from "../fields/FieldFrame.tsx";
import type { QuestionEntry } from "../logic/outline.ts";
import { AskDialog } from "./AskDialog.tsx";
import { EffectBefore } from "./EffectBefore.tsx";

/** Makes two segments of one, once one has said which answers speak for which, and seen whom that moves. */
export function SplitDialog(props: { id: string; name: string; onClose: () => void }): ReactNode {
  const { id, name, onClose } = props;
  const { document, languages, say, translator } = useForms();
  const { questions } = useOutline();
  const { word } = translator;
  const changes = useChanges();
  const [language = "en"] = languages;
  const [fresh, setFresh] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const [speak, setSpeak] = useState<ReadonlyMap<string, SpeaksFor>>(new Map());
  const { text, lastGood } = document.getSnapshot();
  const speaking = lastGood ? speakingFor(lastGood.definition, id) : [];
  const called = useDeferredValue(fresh.trim() || word("formsSplitNew"));
  const split = useMemo(
    () => splitSegment(text, id, called, language, speak),
    [text, id, called, language, speak],
  );
  const apply = () => {
    setIsMissing(fresh.trim() === "");
    if (fresh.trim() === "") return word("formsTextNeeded");
    const made = splitSegment(text, id, fresh.trim(), language, speak);
    if (!made) return word("formsSplitFailed");
    document.apply(made.text, changes(word("formsSplitIt")));
    document.select(["segments", made.at]);
    say(word("formsAdded", { name: fresh.trim() }));
    return null;
  };
  return (
    <AskDialog
      title={word("formsSplitNamed", { name })}
      action={word("formsSplitIt")}
      onDo={apply}
      onClose={onClose}
    >
      <p>{word("formsSplitHelp")}</p>
      <FieldFrame label={word("formsSplitName")} problem={null}>
        {(ties) => (
          <input
            {...ties}
            className="st-input"
            lang={language}
            dir="auto"
            autoComplete="off"
            aria-invalid={isMissing}
            value={fresh}
            onChange={({ target }) => setFresh(target.value)}
          />
        )}
      </FieldFrame>
      <ul className="st-form-speaking">
        {speaking.map((one) => (
          <SpeakingAnswer
            key={one.answer}
            speaking={one}
            questions={questions}
            whom={speak.get(one.answer) ?? "old"}
            names={{ old: name, fresh: called }}
            onWhom={(whom) => setSpeak(new Map(speak).set(one.answer, whom))}
          />
        ))}
      </ul>
      {split && <EffectBefore before={text} after={split.text} />}
    </AskDialog>
  );
}

function SpeakingAnswer(props: {
  speaking: Speaking;
  questions: readonly QuestionEntry[];
  whom: SpeaksFor;
  names: { readonly old: string; readonly fresh: string };
  onWhom: (whom: SpeaksFor) => void;
}): ReactNode {
  const { speaking, questions, whom, names, onWhom } = props;
  const { word } = useForms().translator;
  const [questionId, optionId] = speaking.answer.split("/");
  const at = questions.findIndex(({ id }) => id === questionId);
  const option = questions[at]?.options.find(({ id }) => id === optionId);
  const points = word("formsSplitPoints", { count: speaking.points });
  return (
    <li>
      <label>
        <span>
          {at + 1}. {option?.name} <small>{points}</small>
        </span>
        <select
          className="st-select"
          value={whom}
          onChange={({ target }) => onWhom(target.value as SpeaksFor)}
        >
          <option value="old">{names.old}</option>
          <option value="new">{names.fresh}</option>
          <option value="both">{word("formsSplitBoth")}</option>
        </select>
      </label>
    </li>
  );
}
