import { type ReactNode, useId } from "react";
import { rolesIn } from "../../interview/calls/committee.ts";
import { useConsole } from "./ConsoleContext.ts";

/** Whom the call is with. */
export function CallHead(): ReactNode {
  const { call, change, definition, screen, translator } = useConsole();
  const id = useId();
  const fields = [
    { name: "account", value: call.account },
    { name: "person", word: "personName", value: call.person.name },
    { name: "role", value: call.person.role, list: `${id}-roles` },
  ] as const;
  const roles = rolesIn(definition, screen.segment?.id ?? null).map(translator.text);
  return (
    <div className="ndc-head">
      {fields.map((field) => (
        <label key={field.name} htmlFor={`${id}-${field.name}`}>
          <span>{translator.word("word" in field ? field.word : field.name)}</span>
          <input
            id={`${id}-${field.name}`}
            autoComplete="off"
            list={"list" in field ? field.list : undefined}
            value={field.value}
            onChange={({ target }) => change({ name: field.name, value: target.value })}
          />
        </label>
      ))}
      <datalist id={`${id}-roles`}>
        {[...new Set(roles)].map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
    </div>
  );
}
