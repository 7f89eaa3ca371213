import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { changeAll } from "../../../questionnaire/editing/change.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { AddLanguage } from "./AddLanguage.tsx";
import { ForTranslators } from "./ForTranslators.tsx";
import { LanguagePair } from "./LanguagePair.tsx";
import { Filter, type Shown } from "./StateFilter.tsx";
import { TranslationTable } from "./TranslationTable.tsx";
import { translate } from "./translate.ts";
import { isBlank, isSamePath, type Languages, type Unit, unitsOf } from "./units.ts";
import { useTextGroups } from "./useTextGroups.ts";

/** Every text of the questionnaire in two languages, side by side. */
export function TranslateView(): ReactNode {
  const { document, snapshot, translator } = useStudio();
  const { word } = translator;
  const definition = snapshot.lastGood?.definition;
  const [wanted, setWanted] = useState(() => pairFor(definition, snapshot.selection));
  const [shown, setShown] = useState<Shown>("all");

  const { opened } = snapshot;
  const baseline = opened.reading.ok ? opened.reading.definition : undefined;
  const all = definition ? languagesOf(definition) : ([""] as const);
  const source = all.find((tag) => tag === wanted.source) ?? all[0];
  const others = all.filter((tag) => tag !== source);
  const target = others.find((tag) => tag === wanted.target) ?? others[0];
  const units = useMemo(
    () =>
      definition && target !== undefined
        ? unitsOf(definition, { source, target }, baseline).filter((unit) => !isEmpty(unit))
        : [],
    [definition, source, target, baseline],
  );
  const write = useCallback(
    (unit: Unit, words: string) => {
      const { lastGood } = document.getSnapshot();
      if (!lastGood || target === undefined) return;
      const changes = translate(lastGood.definition, target, [{ unit, words }]);
      document.apply((text) => changeAll(text, changes), {
        label: word("translateTyping"),
        merge: `translate ${target} ${unit.address}`,
      });
    },
    [document, target, word],
  );
  const pair = `${source} ${target}`;
  const groups = useTextGroups(definition, units, { shown, pair, translator });
  const [selection] = useState(snapshot.selection);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.scrollIntoView({ block: "center" });
    // Whoever comes by the tabs stays on them.
    if (window.document.activeElement === window.document.body) field.current?.focus();
  }, []);
  if (!definition) return null;

  const hasTwo = target !== undefined;
  return (
    <div className="st-translate">
      <p className="st-help">{word(hasTwo ? "translateHelp" : "translateOneLanguage")}</p>
      <div className="st-translate-choices">
        {hasTwo && (
          <LanguagePair languages={all} source={source} target={target} onPair={setWanted} />
        )}
        <AddLanguage languages={all} onAdded={(tag) => setWanted({ source, target: tag })} />
      </div>
      <ForTranslators
        definition={definition}
        languages={hasTwo ? { source, target } : undefined}
        baseline={baseline}
      />
      {hasTwo && (
        <>
          <Filter units={units} shown={shown} onShown={setShown} />
          <fieldset className="st-translate-fields" disabled={!snapshot.reading.ok}>
            <TranslationTable
              groups={groups}
              source={source}
              target={target}
              translator={translator}
              selection={selection}
              field={field}
              onWrite={write}
            />
          </fieldset>
        </>
      )}
    </div>
  );
}

/** The languages with which to begin: of a text that one comes to mend, into the first that it lacks. */
function pairFor(definition: Definition | undefined, selection: Path): Partial<Languages> {
  const [source, ...others] = definition ? languagesOf(definition) : [];
  const target = others.find((target) =>
    unitsOf(definition as Definition, { source: source as string, target }).some(
      ({ path, state }) => state === "missing" && isSamePath(path, selection),
    ),
  );
  return target === undefined ? {} : { target };
}

/** Of nothing there is nothing to translate. */
function isEmpty({ source, target }: Unit): boolean {
  return isBlank(source) && isBlank(target);
}
