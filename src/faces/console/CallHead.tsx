import { type ReactNode, useId } from "react";
import { useConsole } from "./ConsoleContext.ts";

/** Whom the call is with. */
export function CallHead(): ReactNode {
  const { call, change, translator } = useConsole();
  const id = useId();
  const fields = [
    { name: "account", value: call.account },
    { name: "person", word: "personName", value: call.person.name },
    { name: "role", value: call.person.role },
  ] as const;
  return (
    <div className="ndc-head">
      {fields.map((field) => (
        <label key={field.name} htmlFor={`${id}-${field.name}`}>
          <span>{translator.word("word" in field ? field.word : field.name)}</span>
          <input
            id={`${id}-${field.name}`}
            autoComplete="off"
            value={field.value}
            onChange={({ target }) => change({ name: field.name, value: target.value })}
          />
        </label>
      ))}
    </div>
  );
}
