import { type ReactNode, useEffect, useRef, useState } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { languagesOf } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { textIn } from "../../../questionnaire/definition/text.ts";
import { useHost } from "../host/HostContext.ts";
import type { Draft } from "../host/studioDevice.ts";
import { isWorthKeeping } from "./isWorthKeeping.ts";
import { type Opened, openedDraft } from "./opened.ts";
import { useFailure } from "./useFailure.ts";

/** What was being edited in this browser. Where there is nothing, nothing. */
export function DraftList(props: {
  translator: StudioTranslator;
  onOpen: (opened: Opened) => void;
}): ReactNode {
  const { translator, onOpen } = props;
  const { language, word } = translator;
  const { drafts } = useHost();
  const failure = useFailure(drafts);
  const [all, setAll] = useState<readonly Draft[]>([]);
  const [deleted, setDeleted] = useState<Draft | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a failure is over there is more to be read
  useEffect(() => {
    let isHere = true;
    void drafts.list().then((found) => isHere && setAll(found.filter(isWorthKeeping)));
    return () => {
      isHere = false;
    };
  }, [drafts, failure]);
  useEffect(() => {
    if (deleted) undo.current?.focus();
  }, [deleted]);

  const remove = (draft: Draft) => {
    void drafts.remove(draft.id);
    setAll(all.filter((one) => one !== draft));
    setDeleted(draft);
  };
  const putBack = (draft: Draft) => {
    void drafts.keep(draft);
    setAll([draft, ...all].sort((a, b) => b.at - a.at));
    setDeleted(null);
  };

  if (all.length === 0 && !deleted) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className="st-card">
      <h2>{word("filesDrafts")}</h2>
      {deleted && (
        <output className="st-notice">
          <span>{word("filesDraftDeleted", { title: titleOf(deleted, translator) })}</span>
          <button ref={undo} type="button" className="st-button" onClick={() => putBack(deleted)}>
            {word("undo")}
          </button>
        </output>
      )}
      <ul className="st-start-list">
        {all.map((draft) => (
          <li key={draft.id} className="st-draft">
            <div>
              <button
                type="button"
                className="st-start-item"
                onClick={() => onOpen(openedDraft(draft))}
              >
                {titleOf(draft, translator)}
              </button>
              <p className="st-help">
                {[date.format(draft.at), draft.file?.name, stateOf(draft, translator)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <button
              type="button"
              className="st-button st-quiet st-danger"
              aria-label={word("filesDraftDelete", { title: titleOf(draft, translator) })}
              onClick={() => remove(draft)}
            >
              {word("filesDelete")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleOf({ text, file, sketch }: Draft, { language, word }: StudioTranslator): string {
  if (sketch) return sketch.title.trim() || word("filesNewTitle");
  const reading = read(text);
  if (!reading.ok) return file?.name ?? word("filesUnreadableDraft");
  const { definition } = reading;
  return textIn(definition.title, [language, ...languagesOf(definition)]) || definition.id;
}

function stateOf({ text, saved, file, sketch }: Draft, { word }: StudioTranslator): string {
  if (sketch) return word("filesNotMadeYet");
  if (text === saved) return word(file?.isHandedOut ? "filesHandedOut" : "filesAllSaved");
  return word(file ? "filesUnsavedChanges" : "filesNotSavedYet");
}
