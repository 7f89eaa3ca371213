import type { ReactNode } from "react";
import type { Note } from "../../interview/calls/note.ts";
import { keyed } from "../widget/keyed.ts";

/** A note as text on a page. Its parts follow each other for good, so each goes by its place. */
export function NoteText(props: {
  note: Note;
  title: "h1" | "h2";
  heading: "h2" | "h3";
}): ReactNode {
  const { note, title: Title, heading: Heading } = props;
  return note.map((part, place) => {
    const key = `${place}`;
    switch (part.kind) {
      case "title":
        return <Title key={key}>{part.text}</Title>;
      case "heading":
        return <Heading key={key}>{part.text}</Heading>;
      case "paragraph":
        return <p key={key}>{part.text}</p>;
      default:
        return (
          <ul key={key}>
            {keyed(part.items, (item) => item).map(([itemKey, item]) => (
              <li key={itemKey}>{item}</li>
            ))}
          </ul>
        );
    }
  });
}
