import { type ReactNode, useId } from "react";
import type { Finding } from "../../../proof/findings/finding.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { placeName } from "./placeName.ts";

/** What was found, as a sentence, with the way to each of its places and, where one shows it, an interview. */
export function FindingItem(props: {
  /** All that say the same. */
  findings: readonly [Finding, ...Finding[]];
  sentence: string;
  definition: Definition;
}): ReactNode {
  const { findings, sentence, definition } = props;
  const { translator, go, play } = useStudio();
  const { word } = translator;
  const id = useId();
  // Of several in one part the first is gone to: once it is mended, that is the next one.
  const places = new Map<string, Finding>();
  for (const finding of findings) {
    const name = placeName(definition, finding.path, translator);
    if (!places.has(name)) places.set(name, finding);
  }
  const links = [...places].map(([name, { path, witness }]) => (
    <div key={name} className="st-group">
      <button
        type="button"
        className="st-link st-finding-place"
        aria-describedby={id}
        onClick={() => go(path[0] === "examples" ? "examples" : "forms", path)}
      >
        {name}
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
  ));
  return (
    <li className="st-finding" data-severity={findings[0].severity}>
      <p id={id}>{sentence}</p>
      {findings.length === 1 ? (
        links
      ) : (
        <details>
          <summary>{word("findingsPlaces", { count: findings.length })}</summary>
          {links}
        </details>
      )}
    </li>
  );
}
