import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { CommentList } from "./CommentList.tsx";
import { useComments } from "./useComments.ts";

/** What colleagues say of a question and its answers, or of a segment, beside it. */
export function PlaceComments(props: { kind: "question" | "segment"; id: string }): ReactNode {
  const { snapshot, translator } = useStudio();
  const { comments } = useComments(snapshot.lastGood?.definition.id, false);
  const here = (comments ?? []).filter(({ kind, place }) =>
    props.kind === "question"
      ? (kind === "question" && place === props.id) ||
        (kind === "answer" && place.startsWith(`${props.id}/`))
      : kind === "segment" && place === props.id,
  );
  if (here.length === 0) return null;
  return (
    <aside className="st-card st-place-comments" aria-label={translator.word("sharingComments")}>
      <CommentList comments={here} />
    </aside>
  );
}
