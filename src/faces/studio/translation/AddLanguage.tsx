import { type ReactNode, useState } from "react";
import { languageName } from "../desk/commonLanguages.ts";
import { NewLanguageDialog } from "../desk/NewLanguageDialog.tsx";
import { useStudio } from "../desk/StudioContext.ts";

/** Adds a language to those that the questionnaire speaks. */
export function AddLanguage(props: {
  languages: readonly string[];
  onAdded: (tag: string) => void;
}): ReactNode {
  const { languages, onAdded } = props;
  const { set, translator, snapshot } = useStudio();
  const { word } = translator;
  const [isAsking, setIsAsking] = useState(false);
  const [added, setAdded] = useState("");
  const name = (tag: string) => languageName(tag, translator.language);
  const add = (tag: string) => {
    const label = word("translateAdding", { language: name(tag) });
    if (!set(["languages"], [...languages, tag], { label })) return word("translateNotTaken");
    setAdded(tag);
    onAdded(tag);
    return null;
  };
  return (
    <div className="st-group">
      <button
        type="button"
        className="st-button"
        disabled={!snapshot.reading.ok}
        onClick={() => setIsAsking(true)}
      >
        {word("translateAdd")}
      </button>
      <output className="st-help">
        {languages.includes(added) && word("translateAdded", { language: name(added) })}
      </output>
      {isAsking && (
        <NewLanguageDialog
          languages={languages}
          translator={translator}
          onAdd={add}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}
