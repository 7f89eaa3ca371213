import { type ReactNode, useId } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";

/** A comment on one place, folded until somebody has something to say. */
export function CommentField(props: {
  /** What the place is called. */
  about: string;
  text: string;
  /** Whether it stands beside nothing. */
  isWhole?: boolean;
  translator: StudioTranslator;
  onWrite: (text: string) => void;
}): ReactNode {
  const { about, text, isWhole, translator, onWrite } = props;
  const { word } = translator;
  const id = useId();
  return (
    <details className="st-comment-field" open={text !== "" || undefined}>
      <summary>
        {isWhole ? (
          word("sharingCommentOn", { about })
        ) : (
          <>
            {word("sharingComment")} <span className="st-unseen">{about}</span>
          </>
        )}
      </summary>
      <label className="st-unseen" htmlFor={id}>
        {word("sharingCommentOn", { about })}
      </label>
      <textarea
        id={id}
        className="st-textarea"
        rows={3}
        maxLength={10_000}
        value={text}
        onChange={({ target }) => onWrite(target.value)}
      />
    </details>
  );
}
