import { type ReactNode, useMemo } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { hunksOf } from "./hunks.ts";
import { type DiffLine, lineDiff, linesOf } from "./lineDiff.ts";
import type { Side } from "./side.ts";

/** Two texts line by line: what went and what came, each with a few lines around it. */
export function TextDiff({ before, after }: { before: Side; after: Side }): ReactNode {
  const { word } = useStudio().translator;
  const hunks = useMemo(
    () => hunksOf(lineDiff(linesOf(before.text), linesOf(after.text)), 2),
    [before.text, after.text],
  );
  return (
    <section>
      {hunks.length === 0 && <p className="st-help">{word("historySameText")}</p>}
      {hunks.map(({ line, lines }) => (
        <figure key={line} className="st-hunk">
          <figcaption className="st-help">{word("historyLine", { line })}</figcaption>
          <ol className="st-hunk-lines">
            {lines.map(({ kind, text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
              <li key={at} className={`st-line st-line-${kind}`}>
                <Sign kind={kind} />
                {text}
              </li>
            ))}
          </ol>
        </figure>
      ))}
    </section>
  );
}

/** Not by colour alone, and said aloud. */
function Sign({ kind }: Pick<DiffLine, "kind">): ReactNode {
  const { word } = useStudio().translator;
  if (kind === "same") return null;
  return (
    <>
      <span className="st-unseen">
        {word(kind === "added" ? "historyAdded" : "historyRemoved")}{" "}
      </span>
      <span aria-hidden="true" className="st-line-sign">
        {kind === "added" ? "+" : "−"}
      </span>
    </>
  );
}
