import { type ReactNode, useRef, useState } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { useHost } from "../host/HostContext.ts";
import { CommentList } from "./CommentList.tsx";
import { readComments } from "./commentFile.ts";
import { keptWords } from "./keptWords.ts";
import { keyOfPlace, placesOf } from "./places.ts";
import { useComments } from "./useComments.ts";

/** What is larger is no file of comments. */
const largest = 5_000_000;

/** Takes comments in that colleagues hand back, and shows all there are, those on what is gone apart. */
export function CommentsPart(): ReactNode {
  const { snapshot, translator } = useStudio();
  const { word } = translator;
  const { comments: kept } = useHost();
  const definition = snapshot.lastGood?.definition;
  const { comments, failure } = useComments(definition?.id, false);
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState("");
  if (!definition) return null;

  const take = async (file: File) => {
    setSaid("");
    setRefused("");
    const found = file.size > largest ? null : readComments(await file.text());
    if (!found) return setRefused(word("sharingNoComments", { name: file.name }));
    const { id } = found.questionnaire;
    if (id !== definition.id) return setRefused(word("sharingOtherQuestionnaire", { id }));
    const stored = await kept.keep(
      found.comments.map((comment) => ({
        ...comment,
        // The same file may be taken in twice.
        key: `taken ${id} ${comment.id}`,
        questionnaire: id,
        isOwn: false,
      })),
    );
    if (stored.ok) setSaid(word("sharingTaken", { count: found.comments.length }));
    else setRefused(word(keptWords[stored.failure]));
  };
  const places = placesOf(definition);
  const isThere = (comment: Parameters<typeof keyOfPlace>[0]) => places.has(keyOfPlace(comment));
  const all = comments ?? [];
  const gone = all.filter((comment) => !isThere(comment));
  return (
    <section>
      <h3>{word("sharingComments")}</h3>
      <div className="st-group">
        <button type="button" className="st-button" onClick={() => chooser.current?.click()}>
          {word("sharingTake")}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={word("sharingTake")}
          accept=".json,application/json"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void take(chosen);
            target.value = "";
          }}
        />
        <output className="st-help">{said}</output>
      </div>
      <p role="alert" className="st-wrong">
        {refused || (failure && word(keptWords[failure]))}
      </p>
      {comments && all.length === 0 && <p className="st-help">{word("sharingNoneYet")}</p>}
      <CommentList comments={all.filter(isThere)} />
      {gone.length > 0 && <h4>{word("sharingGone")}</h4>}
      <CommentList comments={gone} />
    </section>
  );
}
