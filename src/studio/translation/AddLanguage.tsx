import { type ReactNode, useId, useState } from "react";
import { languageTag } from "../../definition/schema/basics.ts";
import { useStudio } from "../shell/StudioContext.ts";
import { commonLanguages, languageName } from "./commonLanguages.ts";

/** Adds a language to those that the questionnaire speaks: one by name, or any by its tag. */
export function AddLanguage(props: {
  languages: readonly string[];
  onAdded: (tag: string) => void;
}): ReactNode {
  const { languages, onAdded } = props;
  const { set, voice, snapshot } = useStudio();
  const { word, language } = voice;
  const [picked, setPicked] = useState("");
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");
  const id = useId();

  const isThere = (tag: string) =>
    languages.some((other) => other.toLowerCase() === tag.toLowerCase());
  const offered = commonLanguages.filter((tag) => !isThere(tag));
  const isOther = picked === other || offered.length === 0;
  const tag = isOther ? typed.trim() : (offered.find((one) => one === picked) ?? offered[0] ?? "");
  const fault = !isOther || tag === "" ? null : faultOf(tag, isThere);

  const add = () => {
    const name = languageName(tag, language);
    const isAdded = set(["languages"], [...languages, tag], {
      label: word("translateAdding", { language: name }),
    });
    if (!isAdded) return;
    setSaid(word("translateAdded", { language: name }));
    setTyped("");
    onAdded(tag);
  };
  return (
    <details className="st-translate-more">
      <summary>{word("translateAdd")}</summary>
      <form
        className="st-translate-choices"
        data-own-undo
        onSubmit={(event) => {
          event.preventDefault();
          if (tag !== "" && !fault) add();
        }}
      >
        <select
          className="st-select"
          aria-label={word("language")}
          value={isOther ? other : tag}
          onChange={({ target }) => setPicked(target.value)}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {languageName(one, language)}
            </option>
          ))}
          <option value={other}>{word("translateAddOther")}</option>
        </select>
        {isOther && (
          <input
            className="st-input"
            aria-label={word("translateAddTag")}
            placeholder={word("translateAddTag")}
            aria-invalid={fault !== null}
            aria-describedby={id}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
        <button
          type="submit"
          className="st-button"
          disabled={tag === "" || fault !== null || !snapshot.reading.ok}
        >
          {word("translateAddIt")}
        </button>
      </form>
      <p id={id} className="st-wrong">
        {fault && word(fault)}
      </p>
      <output>{said}</output>
    </details>
  );
}

const other = "*";

function faultOf(tag: string, isThere: (tag: string) => boolean) {
  if (!languageTag.safeParse(tag).success) return "translateAddTagBad";
  return isThere(tag) ? "translateAddTagThere" : null;
}
