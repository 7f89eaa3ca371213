import type { ReactNode, Ref } from "react";

/** Takes one of a list's items away. Where the list needs it, it can't be pressed. */
export function RemoveItem(props: {
  words: string;
  /** Of what it removes, where the words don't say. */
  name?: string;
  disabled?: boolean;
  onRemove: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="st-button st-quiet st-danger"
      aria-label={props.name}
      disabled={props.disabled}
      onClick={props.onRemove}
    >
      {props.words}
    </button>
  );
}

/** Adds one to a list; the focus comes here when one was taken away. */
export function AddItem(props: {
  words: string;
  place: Ref<HTMLButtonElement>;
  disabled: boolean;
  onAdd: () => void;
}): ReactNode {
  return (
    <button
      ref={props.place}
      type="button"
      className="st-button"
      disabled={props.disabled}
      onClick={props.onAdd}
    >
      {props.words}
    </button>
  );
}
