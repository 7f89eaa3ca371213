import { type ReactNode, type TextareaHTMLAttributes, useLayoutEffect, useRef } from "react";

/** A field for a note, in which one goes on typing at the same place while another tab types into the same note. */
export function NoteArea(
  props: Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "onChange" | "value"> & {
    value: string;
    onType: (text: string) => void;
  },
): ReactNode {
  const { value, onType, ...others } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = useRef({ text: value, at: 0 });
  useLayoutEffect(() => {
    const { text, at } = typed.current;
    const area = field.current;
    if (area && document.activeElement === area && text !== value) {
      // What stands before the place may have grown; what stands behind it is the same, or the other way round.
      const isBehind = !value.startsWith(text.slice(0, at)) && value.endsWith(text.slice(at));
      const place = isBehind ? value.length - (text.length - at) : at;
      area.setSelectionRange(place, place);
    }
    typed.current = { text: value, at: area?.selectionStart ?? 0 };
  }, [value]);
  return (
    <textarea
      {...others}
      ref={field}
      value={value}
      onSelect={({ currentTarget }) => {
        typed.current.at = currentTarget.selectionStart;
      }}
      onChange={({ target }) => {
        typed.current = { text: target.value, at: target.selectionStart };
        onType(target.value);
      }}
    />
  );
}
