import type { ReactNode } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { removeAt, setAt } from "../../../../questionnaire/editing/change.ts";
import { useChanges, useForms } from "../FormsContext.ts";
import { keyOf } from "../focus.ts";
import { type Parsed, printNumber, readingOf } from "../logic/entries.ts";
import { placeToRemove } from "../logic/removal.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { useEntry } from "./useEntry.ts";

/** A number, a date or an address: what is typed may be none, and is told so. */
export function EntryField<T extends string | number>(props: {
  path: Path;
  label: string;
  value: T | undefined;
  parse: (entry: string, language: string) => Parsed<T>;
  print?: (value: T, language: string) => string;
  kind?: "date" | "url" | "number" | "text";
  help?: string;
}): ReactNode {
  const { path, label, value, parse, print = printed, kind = "number", help } = props;
  const { attempt, document, translator } = useForms();
  const changes = useChanges();
  const field = useEntry<T>({
    path,
    value,
    parse: (entry) => parse(entry, translator.language),
    print: (it) => print(it, translator.language),
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
  const parsed = parse(field.entry, translator.language);
  const read = "value" in parsed && typeof parsed.value === "number" ? parsed.value : undefined;
  const number =
    read === undefined ? undefined : readingOf(field.entry, print(read, translator.language));
  const note = number && translator.word("formsReadAs", { number });
  return (
    <FieldFrame
      label={label}
      help={help}
      note={note}
      problem={field.problem}
      className={`st-form-${kind}`}
    >
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

function printed(value: string | number, language: string): string {
  return typeof value === "number" ? printNumber(value, language) : value;
}
