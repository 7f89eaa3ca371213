import type { ReactNode } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { removeAt, setAt } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";
import type { Parsed } from "../logic/entries.ts";
import { placeToRemove } from "../logic/removal.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { useEntry } from "./useEntry.ts";

/** A number, a date or an address: what is typed may be none, and is told so. */
export function EntryField<T extends string | number>(props: {
  path: Path;
  label: string;
  value: T | undefined;
  parse: (entry: string) => Parsed<T>;
  print?: (value: T) => string;
  kind?: "date" | "url" | "number" | "text";
  help?: string;
}): ReactNode {
  const { path, label, value, parse, print = String, kind = "number", help } = props;
  const { attempt, document, voice } = useForms();
  const changes = useChanges();
  const field = useEntry<T>({
    path,
    value,
    parse,
    print: (it) =>
      voice.language === "de" && kind === "number" ? print(it).replace(".", ",") : print(it),
    commit: (it) =>
      attempt(
        (text) => {
          if (it !== undefined) return setAt(text, path, it);
          const { lastGood } = document.getSnapshot();
          return removeAt(text, lastGood ? placeToRemove(lastGood.definition, path) : path);
        },
        changes(label, path),
      ),
  });
  return (
    <FieldFrame label={label} help={help} problem={field.problem} className={`st-form-${kind}`}>
      {(ties) => (
        <input
          {...ties}
          className="st-input"
          type={kind === "date" ? "date" : "text"}
          inputMode={kind === "url" ? "url" : kind === "number" ? "decimal" : undefined}
          dir="ltr"
          value={field.entry}
          aria-invalid={field.problem !== null}
          data-path={keyOf(path)}
          onChange={({ target }) =>
            field.type(target.value, target.validity.badInput ? "formsDateBad" : undefined)
          }
          onBlur={field.leave}
          onKeyDown={field.press}
        />
      )}
    </FieldFrame>
  );
}
