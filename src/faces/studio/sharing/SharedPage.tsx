import { type ReactNode, useState } from "react";
import type { InterfaceLanguage } from "../../../language/interfaceLanguages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { LanguageChoice } from "../desk/LanguageChoice.tsx";
import { CommentField } from "./CommentField.tsx";
import { printComments } from "./commentFile.ts";
import { keptWords } from "./keptWords.ts";
import { ownName } from "./ownName.ts";
import { keyOfPlace } from "./places.ts";
import { SharedPlaces } from "./SharedPlaces.tsx";
import { SharedPlay } from "./SharedPlay.tsx";
import { useOwnComments } from "./useOwnComments.ts";

/** A questionnaire that somebody has shared: to look at, to play, and to comment. */
export function SharedPage(props: {
  definition: Definition;
  translator: StudioTranslator;
  onLanguage: (language: InterfaceLanguage) => void;
  onEdit: () => void;
  onLeave: () => void;
}): ReactNode {
  const { definition, translator, onLanguage, onEdit, onLeave } = props;
  const { word, language } = translator;
  const { id, version, title } = definition;
  const { comments, failure, write } = useOwnComments(id);
  const [name, setName] = useState(ownName.get);
  const count = comments?.size ?? 0;
  const handBack = () => {
    const all = [...(comments?.values() ?? [])].map((comment) => ({ ...comment, by: name.trim() }));
    const text = printComments({ questionnaire: { id, version }, comments: all });
    saveFile(`${id}.comments.json`, "application/json", text);
  };
  return (
    <main className="st-start st-shared">
      <header className="st-start-head">
        <div>
          <h1>
            <bdi>{textIn(title, [language, ...languagesOf(definition)])}</bdi>
          </h1>
          <p className="st-help">{word("sharingShared")}</p>
        </div>
        <LanguageChoice translator={translator} onLanguage={onLanguage} />
      </header>
      <section className="st-card st-shared-back">
        <label className="st-label">
          {word("sharingName")}
          <input
            className="st-input"
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={({ target }) => {
              setName(target.value);
              ownName.set(target.value);
            }}
          />
        </label>
        <div className="st-group">
          <button
            type="button"
            className="st-button st-primary"
            disabled={count === 0 || name.trim() === ""}
            onClick={handBack}
          >
            {word("sharingHandBack", { count })}
          </button>
          <button type="button" className="st-button" onClick={onEdit}>
            {word("sharingEdit")}
          </button>
          <button type="button" className="st-button st-quiet" onClick={onLeave}>
            {word("sharingLeave")}
          </button>
        </div>
        <p className="st-help">{word("sharingHandBackHelp")}</p>
        <p role="alert" className="st-wrong">
          {failure && word(keptWords[failure])}
        </p>
        {comments && (
          <CommentField
            isWhole
            about={word("sharingWhole")}
            text={comments.get(keyOfPlace({ kind: "whole", place: "" }))?.text ?? ""}
            translator={translator}
            onWrite={(text) => write({ kind: "whole", place: "" }, word("sharingWhole"), text)}
          />
        )}
      </section>
      <div className="st-shared-columns">
        <SharedPlaces
          definition={definition}
          translator={translator}
          field={(place, about) =>
            comments && (
              <CommentField
                about={about}
                text={comments.get(keyOfPlace(place))?.text ?? ""}
                translator={translator}
                onWrite={(text) => write(place, about, text)}
              />
            )
          }
        />
        <SharedPlay definition={definition} translator={translator} />
      </div>
    </main>
  );
}
