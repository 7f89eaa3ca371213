import { type ReactNode, useMemo } from "react";
import { languageName } from "../desk/commonLanguages.ts";
import { tagFrom } from "../desk/meantTag.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { Conflicts } from "./Conflicts.tsx";
import type { LanguagesMeant } from "./fileLanguages.ts";
import { conflictsLeft, type Incoming } from "./incoming.ts";

/** What came in with a file: how much, into which language, and what is left to decide. */
export function Taken(props: { meant: LanguagesMeant; incoming: Incoming }): ReactNode {
  const { meant, incoming } = props;
  const { from, into, source, target } = meant;
  const { changes, unknown } = incoming;
  const { snapshot, translator } = useStudio();
  const { word, language } = translator;
  const name = (tag: string) => languageName(tag, language);
  // A new language is a change too, but no text.
  const texts = changes.filter(({ path }) => path[0] !== "languages").length;
  const isNew = texts < changes.length;
  const otherwise = [
    [from, source],
    [into, target],
  ].filter(([written = "", tag]) => tagFrom(written) !== tagFrom(tag ?? ""));
  const definition = snapshot.lastGood?.definition;
  const conflicts = useMemo(
    () => (definition ? conflictsLeft(definition, incoming, { source, target }) : []),
    [definition, incoming, source, target],
  );
  const count = texts + incoming.conflicts.length - conflicts.length;
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
        <Conflicts definition={definition} languages={meant} conflicts={conflicts} />
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
