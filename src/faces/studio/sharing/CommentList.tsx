import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import type { KeptComment } from "../host/comments.ts";
import { useHost } from "../host/HostContext.ts";

/** Comments with who said them and of what; each can be taken off once it is done. */
export function CommentList({ comments }: { comments: readonly KeptComment[] }): ReactNode {
  const { translator } = useStudio();
  const { word, language } = translator;
  const { comments: kept } = useHost();
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  if (comments.length === 0) return null;
  return (
    <ul className="st-comments">
      {comments.map(({ key, by, at, kind, about, text }) => (
        <li key={key}>
          <p className="st-help">
            <strong>
              <bdi>{by}</bdi>
            </strong>
            {" · "}
            {word(kindWords[kind], { about })}
            {" · "}
            {date.format(at)}
          </p>
          <p className="st-comment-text">{text}</p>
          <button
            type="button"
            className="st-link"
            aria-label={word("sharingDoneNamed", { by, about })}
            onClick={() => void kept.remove([key])}
          >
            {word("sharingDone")}
          </button>
        </li>
      ))}
    </ul>
  );
}

const kindWords = {
  question: "sharingOnQuestion",
  answer: "sharingOnAnswer",
  segment: "sharingOnSegment",
  whole: "sharingOnWhole",
} as const;
