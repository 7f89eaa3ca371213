import type { ReactNode } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { groupWords, placeWords } from "../desk/placeWords.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { SectionName } from "../desk/sections.ts";
import { crumbsOf } from "../document/address.ts";

/** Something to mend, with the places where that is done. */
export interface Hindrance {
  readonly sentence: string;
  readonly section: SectionName;
  readonly paths?: readonly Path[];
}

/** What is still to be written is told at once, with the way to each. */
export function unwrittenTexts(
  paths: readonly Path[],
  word: StudioTranslator["word"],
): readonly Hindrance[] {
  if (paths.length === 0) return [];
  return [{ sentence: word("publishUnwritten", { count: paths.length }), section: "forms", paths }];
}

/** What is to be mended before something can go out, with the way to each place of it. */
export function HindranceList(props: {
  title: string;
  hindrances: readonly Hindrance[];
}): ReactNode {
  const { title, hindrances } = props;
  const { snapshot, translator, go } = useStudio();
  const definition = snapshot.lastGood?.definition;
  return (
    <section className="st-card st-hindrances">
      <h2>{title}</h2>
      <ul>
        {hindrances.map(({ sentence, section, paths = [] }) => (
          <li key={`${sentence} ${JSON.stringify(paths)}`}>
            <span>{sentence}</span>
            {definition && paths.length > 1 ? (
              <ul>
                {paths.map((path) => (
                  <li key={JSON.stringify(path)}>
                    <button type="button" className="st-link" onClick={() => go(section, path)}>
                      {textPlaceName(definition, path, translator)}
                    </button>
                  </li>
                ))}
              </ul>
            ) : (
              <button type="button" className="st-button" onClick={() => go(section, paths[0])}>
                {translator.word("publishShow")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The place of a text, as people call it, with its language where it has several. */
function textPlaceName(definition: Definition, path: Path, translator: StudioTranslator): string {
  const language = languagesOf(definition).find((tag) => tag === path.at(-1));
  const crumbs = crumbsOf(definition, language === undefined ? path : path.slice(0, -1));
  return [
    groupWords(crumbs, translator),
    placeWords(crumbs, translator),
    ...(language === undefined ? [] : [languageName(language, translator.language)]),
  ].join(", ");
}
