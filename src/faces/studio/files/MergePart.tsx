import { type ReactNode, useMemo, useState } from "react";
import { saidChanges } from "../../../language/changes/saidChanges.ts";
import { problemSentences } from "../../../language/problems.ts";
import type { Comparison } from "../../../questionnaire/comparing/changes.ts";
import type { Merge } from "../../../questionnaire/comparing/mergeTexts.ts";
import type { Owner } from "../../../questionnaire/comparing/merging.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { ChangeList } from "../comparison/ChangeList.tsx";
import { useStudio } from "../desk/StudioContext.ts";
import { MergeConflicts } from "./MergeConflicts.tsx";
import { useMerge } from "./useMerge.ts";

/** What each has changed, and both brought together once it is said what stays of that which both have changed. */
export function MergePart(props: {
  base: string;
  theirs: string;
  /** What the button says that takes both. */
  label: string;
  onMerged: (text: string) => void;
}): ReactNode {
  const { base, theirs, label, onMerged } = props;
  const { word } = useStudio().translator;
  const [choices, setChoices] = useState<ReadonlyMap<string, Owner>>(new Map());
  const merge = useMerge(base, theirs, choices);
  if (!merge.ok) return <p className="st-help">{word(unreadable[merge.unreadable])}</p>;
  const isOpen = merge.conflicts.some(({ name }) => !choices.has(name));
  return (
    <div className="st-merge">
      <Changes title={word("filesTheirChanges")} comparison={merge.theirs} />
      <Changes title={word("filesMyChanges")} comparison={merge.mine} />
      <MergeConflicts
        merge={merge}
        choices={choices}
        onChoose={(name, owner) => setChoices(new Map(choices).set(name, owner))}
      />
      {!isOpen && <Problems merge={merge} />}
      <div className="st-group">
        <button
          type="button"
          className="st-button st-primary"
          disabled={isOpen}
          onClick={() => onMerged(merge.text)}
        >
          {label}
        </button>
        {isOpen && <span className="st-help">{word("filesChooseFirst")}</span>}
      </div>
    </div>
  );
}

function Changes({ title, comparison }: { title: string; comparison: Comparison }): ReactNode {
  const { language } = useStudio().translator;
  const parts = useMemo(() => saidChanges(comparison, language), [comparison, language]);
  return (
    <details open={parts.length <= 3}>
      <summary>{title}</summary>
      <ChangeList parts={parts} isOnDesk={false} />
    </details>
  );
}

/** What is wrong with the two together, as where one names what the other has removed. */
function Problems({ merge }: { merge: Extract<Merge, { ok: true }> }): ReactNode {
  const { word, language } = useStudio().translator;
  const reading = useMemo(() => read(merge.text), [merge.text]);
  const [problem] = reading.ok ? [] : reading.problems;
  return (
    <output className="st-wrong">
      {problem && word("filesMergeProblems", { problem: problemSentences(language)(problem) })}
    </output>
  );
}

const unreadable = {
  base: "filesMergeNotBase",
  mine: "filesMergeNotMine",
  theirs: "filesMergeNotTheirs",
} as const;
