import { type ReactNode, useId } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { groupWords, placeWords } from "../desk/placeWords.ts";
import { useStudio } from "../desk/StudioContext.ts";
import type { SectionName } from "../desk/sections.ts";
import { crumbsOf } from "../document/address.ts";
import type { Hindrance } from "./toDo.ts";

/** As many places are in sight at once; the others fold. */
const mostPlaces = 5;

/** What is to be mended, with the way to each place of it. */
export function HindranceItems({ hindrances }: { hindrances: readonly Hindrance[] }): ReactNode {
  const { translator, go } = useStudio();
  const id = useId();
  if (hindrances.length === 0) return null;
  return (
    <ul className="st-hindrances">
      {hindrances.map(({ sentence, section, paths = [] }, at) => (
        <li key={`${sentence} ${JSON.stringify(paths)}`}>
          <span id={`${id}-${at}`}>{sentence}</span>
          {paths.length > 1 ? (
            <Places section={section} paths={paths} />
          ) : (
            <button
              type="button"
              className="st-button"
              aria-describedby={`${id}-${at}`}
              onClick={() => go(section, paths[0])}
            >
              {translator.word("publishShow")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Places(props: { section: SectionName; paths: readonly Path[] }): ReactNode {
  const { section, paths } = props;
  const { snapshot, translator, go } = useStudio();
  const definition = snapshot.lastGood?.definition;
  if (!definition) return null;
  const list = (some: readonly Path[]) => (
    <ul>
      {some.map((path) => (
        <li key={JSON.stringify(path)}>
          <button type="button" className="st-link" onClick={() => go(section, path)}>
            {textPlaceName(definition, path, translator)}
          </button>
        </li>
      ))}
    </ul>
  );
  const others = paths.slice(mostPlaces);
  return (
    <>
      {list(paths.slice(0, mostPlaces))}
      {others.length > 0 && (
        <details>
          <summary>{translator.word("publishMorePlaces", { count: others.length })}</summary>
          {list(others)}
        </details>
      )}
    </>
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
