import type { ReactNode } from "react";
import { answerWords } from "../desk/answerWords.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { Compared } from "../proving/proofState.ts";
import { inHundred } from "./inHundred.ts";
import { ShowProspect } from "./ShowProspect.tsx";

/** So many values of facts are shown. */
const shown = 6;

/** The values of facts that, known alone, move more prospects than move with nothing known. */
export function FactMovesList({ compared }: { compared: Compared }): ReactNode {
  const { translator } = useStudio();
  const { word, language } = translator;
  const { edit, version, opened } = compared;
  const alone = (edit.facts?.alone ?? []).filter(({ share }) => share > edit.moved + 1e-9);
  if (alone.length === 0) return null;
  const unsure = word("effectUnsure");
  return (
    <>
      <h4>{word("effectAlone")}</h4>
      <ul className="st-moves">
        {alone.slice(0, shown).map(({ before, after, share, witness }) => {
          const isThere = Object.keys(after).length > 0;
          const [known] = isThere
            ? answerWords(version.definition, after, { language, unsure })
            : answerWords(opened, before, { language, unsure });
          const what = `${known?.question ?? ""} ${known?.answer ?? ""}`;
          return (
            <li key={JSON.stringify([before, after])}>
              <span className="st-move-head">
                <span>{what}</span>
                <span>{word("effectOfHundred", { number: inHundred(share, translator) })}</span>
              </span>
              <ShowProspect what={what} witness={witness} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
