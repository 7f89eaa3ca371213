import { type ReactNode, useState } from "react";
import { bestLanguage } from "../../../language/languages.ts";
import { languagesOf } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { MapStage } from "./MapStage.tsx";

/** The picture of questions, branches and segments, each of which leads to where it is edited. */
export function MapView(): ReactNode {
  const { snapshot, translator } = useStudio();
  const [wanted, setWanted] = useState<string | null>(null);
  const { lastGood } = snapshot;
  if (!lastGood) return null;
  const languages = languagesOf(lastGood.definition);
  // As the panels beside it name things, until one chooses.
  const language = bestLanguage(wanted ?? translator.language, languages);
  const names = new Intl.DisplayNames(translator.language, { type: "language" });
  return (
    <div className="st-map">
      <MapStage definition={lastGood.definition} language={language}>
        {languages.length > 1 && (
          <label className="st-map-language">
            {translator.word("mapLanguage")}{" "}
            <select
              className="st-select"
              value={language}
              onChange={({ target }) => setWanted(target.value)}
            >
              {languages.map((tag) => (
                <option key={tag} value={tag}>
                  {names.of(tag)}
                </option>
              ))}
            </select>
          </label>
        )}
      </MapStage>
    </div>
  );
}
