import type { ReactNode } from "react";
import { useStudio } from "../shell/StudioContext.ts";
import { Conflicts } from "./Conflicts.tsx";
import { languageName } from "./commonLanguages.ts";
import type { LanguagesMeant } from "./fileLanguages.ts";
import type { Conflict, Incoming } from "./incoming.ts";
import { tagFrom } from "./meantTag.ts";

/** What came in with a file: how much, into which language, and what is left to decide. */
export function Taken(props: {
  meant: LanguagesMeant;
  incoming: Incoming;
  /** Tells which conflicts are left to decide. */
  onLeft: (conflicts: readonly Conflict[]) => void;
}): ReactNode {
  const { meant, incoming, onLeft } = props;
  const { from, into, source, target } = meant;
  const { changes, unknown, conflicts } = incoming;
  const { snapshot, voice } = useStudio();
  const { word, language } = voice;
  const name = (tag: string) => languageName(tag, language);
  // A new language is a change too, but no text.
  const count = changes.filter(({ path }) => path[0] !== "languages").length;
  const isNew = count < changes.length;
  const otherwise = [
    [from, source],
    [into, target],
  ].filter(([written = "", tag]) => tagFrom(written) !== tagFrom(tag ?? ""));
  const definition = snapshot.lastGood?.definition;
  return (
    <>
      <output>
        {[
          word("translateTaken", { count, language: name(target) }),
          isNew && word("translateIsNew", { language: name(target) }),
          ...otherwise.map(([written, tag = ""]) =>
            word("translateTakenFor", { written, language: name(tag) }),
          ),
        ]
          .filter(Boolean)
          .join(" ")}
      </output>
      {definition && conflicts.length > 0 && (
        <Conflicts
          definition={definition}
          languages={meant}
          conflicts={conflicts}
          onLeft={onLeft}
        />
      )}
      {unknown.length > 0 && (
        <section>
          <p>{word("translateUnknown", { count: unknown.length })}</p>
          <ul>
            {unknown.map(({ address, target: words }) => (
              <li key={address}>
                <code>{address}</code> {words}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
