import { type ReactNode, useEffect, useRef, useState } from "react";
import { saveFile } from "../../../ui/saveFile.ts";
import { patchOf } from "../comparison/patch.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { descriptionOf, type Proposal } from "./description.ts";

/** Hands a change out as files, for somebody else to decide on, in place of saving it. */
export function ProposePart({ proposal }: { proposal: Proposal }): ReactNode {
  const { word, language } = useStudio().translator;
  const [isWorking, setIsWorking] = useState(false);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const { name, before, after } = proposal;

  const describe = async () => {
    const working = new AbortController();
    const { signal } = working;
    abort.current = working;
    setIsWorking(true);
    const text = await descriptionOf(proposal, language, signal);
    if (signal.aborted) return;
    setIsWorking(false);
    if (text !== undefined) saveFile(`${name}.md`, "text/markdown", text);
  };
  return (
    <section>
      <h3>{word("historyPropose")}</h3>
      <p className="st-help">{word("historyProposeHelp")}</p>
      <div className="st-group">
        <button type="button" className="st-button" disabled={isWorking} onClick={describe}>
          {word("historyProposeDescription")}
        </button>
        <button
          type="button"
          className="st-button"
          onClick={() => saveFile(`${name}.patch`, "text/x-patch", patchOf(name, before, after))}
        >
          {word("historyProposePatch")}
        </button>
        <button
          type="button"
          className="st-button"
          onClick={() => saveFile(name, "application/json", after)}
        >
          {word("historyProposeFile")}
        </button>
      </div>
      <output className="st-help">{isWorking && word("historyWorking")}</output>
    </section>
  );
}
