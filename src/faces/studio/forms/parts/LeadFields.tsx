import type { ReactNode } from "react";
import type { Capture } from "../../../../questionnaire/definition/definition.ts";
import { freshId } from "../../../../questionnaire/editing/freshId.ts";
import { insertAt } from "../../../../questionnaire/editing/list.ts";
import { PlaceProvider, useChanges, useForms } from "../FormsContext.ts";
import { AddByText } from "../fields/AddByText.tsx";
import { CheckField } from "../fields/CheckField.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { ItemButtons } from "../fields/ItemButtons.tsx";
import { Refusal } from "../fields/Refusal.tsx";
import { TextField } from "../fields/TextField.tsx";
import { useList } from "../fields/useList.ts";
import { IdLine } from "./IdLine.tsx";

const path = ["capture", "fields"];

/** The fields of the lead form. */
export function LeadFields({ fields }: { fields: Capture["fields"] }): ReactNode {
  const { attempt, languages, say, translator } = useForms();
  const { word } = translator;
  const changes = useChanges();
  const list = useList(path, fields.length, word("formsFields"));
  const types = [
    ["text", word("formsTypeText")],
    ["email", word("formsTypeEmail")],
    ["tel", word("formsTypeTel")],
    ["company", word("formsTypeCompany")],
  ] as const;
  const add = (label: string) => {
    const taken = fields.map(({ id }) => id);
    const id = freshId(label, "field", taken, languages[0] ?? "en");
    const refusal = attempt(
      (text) => insertAt(text, path, fields.length, { id, type: "text", label }),
      changes(word("formsFields")),
    );
    if (refusal === null) say(word("formsAdded", { name: label }));
    return refusal;
  };
  return (
    <>
      <ol className="st-form-items">
        {fields.map((field, at) => {
          const name = word("formsFieldNumber", { number: at + 1 });
          return (
            <li key={field.id} className="st-form-item">
              <div className="st-form-fields">
                <TextField path={[...path, at, "label"]} label={name} value={field.label} />
                <PlaceProvider value={name}>
                  <div className="st-form-row">
                    <ChoiceField
                      path={[...path, at, "type"]}
                      label={word("formsType")}
                      value={field.type}
                      choices={types}
                    />
                    <CheckField
                      path={[...path, at, "required"]}
                      label={word("formsRequired")}
                      value={field.required}
                    />
                  </div>
                  <IdLine kind="field" id={field.id} path={[...path, at]} />
                </PlaceProvider>
              </div>
              <ItemButtons
                path={path}
                at={at}
                count={fields.length}
                name={name}
                onMove={(to) => list.move(at, to)}
                onRemove={() => list.remove(at)}
              />
            </li>
          );
        })}
      </ol>
      <Refusal>{list.refusal}</Refusal>
      <AddByText label={word("formsNewField")} onAdd={add} />
    </>
  );
}
