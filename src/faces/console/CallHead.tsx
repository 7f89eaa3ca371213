import { type ReactNode, useId, useState } from "react";
import { rolesIn } from "../../interview/calls/committee.ts";
import { useConsole } from "./ConsoleContext.ts";

/** Whom the call is with: fields, which fold to one line where there is no room beside it, unless they are to be open. */
export function CallHead(props: { isOpen?: boolean }): ReactNode {
  const { call, change, definition, screen, translator } = useConsole();
  const { word } = translator;
  const id = useId();
  const [isOpen, setOpen] = useState(props.isOpen ?? false);
  const { account, person } = call;
  const fields = [
    { name: "account", word: "account", value: account },
    { name: "person", word: "personName", value: person.name },
    { name: "role", word: "role", value: person.role, list: `${id}-roles` },
  ] as const;
  const roles = rolesIn(definition, screen.segment?.id ?? null).map(translator.text);
  const who = [account, [person.name, person.role].filter(Boolean).join(", ")];
  return (
    <div className="ndc-head">
      <button
        type="button"
        className="ndc-whom"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {who.filter(Boolean).join(" · ") || word("unnamed")}
      </button>
      <div id={id} className={isOpen ? "ndc-whom-fields ndc-open" : "ndc-whom-fields"}>
        {fields.map((field) => (
          <label key={field.name} htmlFor={`${id}-${field.name}`}>
            <span>{word(field.word)}</span>
            <input
              id={`${id}-${field.name}`}
              data-whom={field.name}
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
    </div>
  );
}
