import { type ReactNode, useId } from "react";

/** A field for an address, which runs from left to right in every language, with what is wrong with it. */
export function AddressField(props: {
  label: string;
  value: string;
  isWrong: boolean;
  /** What is wrong, or else is to be told; nothing where all is well. */
  told: string | false;
  /** The id of what helps with it. */
  help?: string;
  placeholder?: string;
  onType: (entry: string) => void;
}): ReactNode {
  const { label, value, isWrong, told, help, placeholder, onType } = props;
  const id = useId();
  return (
    <>
      <label className="st-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="st-input"
        inputMode="url"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={[help, `${id}-told`].filter(Boolean).join(" ")}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-told`} role="alert" className="st-wrong">
        {told}
      </p>
    </>
  );
}
