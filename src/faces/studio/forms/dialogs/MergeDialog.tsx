import { type ReactNode, useMemo, useState } from "react";
import { mergeSegments } from "../../../../questionnaire/editing/mergeSegments.ts";
import { useChanges, useForms, useOutline } from "../FormsContext.ts";
import { AskDialog } from "./AskDialog.tsx";
import { EffectBefore } from "./EffectBefore.tsx";

/** Makes one segment of two, once one has seen whom that moves. */
export function MergeDialog(props: {
  id: string;
  name: string;
  onClose: () => void;
  onMerged: () => void;
}): ReactNode {
  const { id, name, onClose, onMerged } = props;
  const { document, say, translator } = useForms();
  const { segments } = useOutline();
  const { word } = translator;
  const changes = useChanges();
  const others = segments.filter((segment) => segment.id !== id);
  const [into, setInto] = useState(others[0]?.id ?? "");
  const { text, lastGood } = document.getSnapshot();
  const except = lastGood?.definition.capture?.except ?? [];
  const losesForm = except.includes(id) === except.includes(into) ? null : except.includes(into);
  const merged = useMemo(() => mergeSegments(text, id, into), [text, id, into]);
  const merge = () => {
    if (merged === null) return word("formsMergeFailed");
    const at = others.findIndex((segment) => segment.id === into);
    document.apply(merged, changes(word("formsMergeIt")));
    document.select(["segments", at]);
    say(word("formsMerged", { name, into: others[at]?.name ?? into }));
    onMerged();
    return null;
  };
  return (
    <AskDialog
      title={word("formsMergeNamed", { name })}
      action={word("formsMergeIt")}
      onDo={merge}
      onClose={onClose}
    >
      <p>{word("formsMergeHelp")}</p>
      <label className="st-field">
        <span className="st-label">{word("formsMergeInto")}</span>
        <select className="st-select" value={into} onChange={({ target }) => setInto(target.value)}>
          {others.map((segment) => (
            <option key={segment.id} value={segment.id}>
              {segment.name}
            </option>
          ))}
        </select>
      </label>
      {losesForm !== null && (
        <p className="st-form-warn">
          {word(losesForm ? "formsMergeNoForm" : "formsMergeForm", { name })}
        </p>
      )}
      {merged !== null && <EffectBefore before={text} after={merged} />}
    </AskDialog>
  );
}
