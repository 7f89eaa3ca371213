import { type ReactNode, useId } from "react";
import type { Definition } from "../../definition/definition.ts";
import type { Finding } from "../../proof/findings/finding.ts";
import { useStudio } from "../shell/StudioContext.ts";
import { placeName } from "./placeName.ts";

/** One finding as a sentence, with the way to its place and, where one shows it, an interview. */
export function FindingItem(props: {
  finding: Finding;
  sentence: string;
  definition: Definition;
}): ReactNode {
  const { finding, sentence, definition } = props;
  const { voice, go, play } = useStudio();
  const { word } = voice;
  const id = useId();
  const { path, witness } = finding;
  return (
    <li className="st-finding" data-severity={finding.severity}>
      <p id={id}>{sentence}</p>
      <div className="st-group">
        <button
          type="button"
          className="st-link st-finding-place"
          aria-describedby={id}
          onClick={() => go(path[0] === "examples" ? "examples" : "forms", path)}
        >
          {placeName(definition, path, voice)}
        </button>
        {witness && (
          <button
            type="button"
            className="st-button"
            aria-describedby={id}
            onClick={() => play({ answers: witness })}
          >
            {word("effectShow")}
          </button>
        )}
      </div>
    </li>
  );
}
