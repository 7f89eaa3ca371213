import { type ReactNode, type TextareaHTMLAttributes, useLayoutEffect, useRef } from "react";
import { placeIn } from "../../interview/calls/placeIn.ts";

/** A field for a note, in which one goes on typing at the same place while another tab types into the same note. */
export function NoteArea(
  props: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "value"> & {
    value: string;
    onType: (text: string) => void;
  },
): ReactNode {
  const { value, onType, ...others } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef<TypedText>({ text: value, at: 0, isBeforeTheirs: false });
  useLayoutEffect(() => {
    const area = field.current;
    typed.current = goneOn(typed.current, value);
    const { at } = typed.current;
    if (area && document.activeElement === area && area.selectionEnd !== at) {
      area.setSelectionRange(at, at);
    }
  }, [value]);
  return (
    <textarea
      {...others}
      ref={field}
      value={value}
      onSelect={({ currentTarget: { selectionStart, selectionEnd } }) => {
        const { current } = typed;
        const isSame = selectionStart === current.at && selectionEnd === current.at;
        if (!isSame) typed.current = { ...current, at: selectionStart, isBeforeTheirs: false };
      }}
      onChange={({ target }) => {
        typed.current = apart(typed.current, target.value, target.selectionStart);
        onType(typed.current.text);
      }}
    />
  );
}

/** What stands in a field, and where one types. */
interface TypedText {
  readonly text: string;
  readonly at: number;
  /** Whether a word of another tab's has come to stand right behind that place. */
  readonly isBeforeTheirs: boolean;
}

/** The same place in what another tab has made of it. */
function goneOn(typed: TypedText, now: string): TypedText {
  const { text, at } = typed;
  if (now === text) return typed;
  const place = placeIn(text, at, now);
  const isBeforeWord = (text: string, at: number) => /^\S/.test(text.slice(at));
  const isBetween = !/\S$/.test(now.slice(0, place));
  const isTheirs = typed.isBeforeTheirs || !isBeforeWord(text, at);
  return {
    text: now,
    at: place,
    isBeforeTheirs: isBetween && isBeforeWord(now, place) && isTheirs,
  };
}

/** What was typed, kept apart from a word of another tab's that has come to stand right behind it. */
function apart({ text, at, isBeforeTheirs }: TypedText, now: string, place: number): TypedText {
  const isPut = now === text.slice(0, at) + now.slice(at, place) + text.slice(at);
  const isWord = isPut && /\S$/.test(now.slice(at, place));
  const joined = isBeforeTheirs && isWord ? `${now.slice(0, place)} ${now.slice(place)}` : now;
  return { text: joined, at: place, isBeforeTheirs: isBeforeTheirs && isPut && !isWord };
}
