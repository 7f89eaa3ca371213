import { type ReactNode, useId, useState } from "react";
import { useStudio } from "../desk/StudioContext.ts";

/** Gives the version as it is now a name. */
export function KeepVersion({ onKeep }: { onKeep: (name: string) => void }): ReactNode {
  const { word } = useStudio().translator;
  const [name, setName] = useState("");
  const id = useId();
  return (
    <form
      className="st-keep"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onKeep(name.trim());
        setName("");
      }}
    >
      <label className="st-label" htmlFor={id}>
        {word("historyName")}
      </label>
      <input
        id={id}
        className="st-input"
        autoComplete="off"
        value={name}
        maxLength={200}
        placeholder={word("historyNameExample")}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="st-button st-primary" disabled={name.trim() === ""}>
        {word("historyKeep")}
      </button>
    </form>
  );
}
