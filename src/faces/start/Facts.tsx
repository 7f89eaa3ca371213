import type { ReactNode } from "react";
import { factOf } from "../../interview/session/addressFacts.ts";
import {
  type Definition,
  type Known,
  languagesOf,
} from "../../questionnaire/definition/definition.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { Picker } from "./Picker.tsx";

/** What the CRM would know of an account: the questions that are never asked, to be set by hand here. */
export function Facts(props: {
  definition: Definition;
  address: URLSearchParams;
  setAddress: (name: string, value: string | null) => void;
}): ReactNode {
  const { definition, address, setAddress } = props;
  const facts = definition.questions.filter(({ ask }) => ask === "never");
  if (facts.length === 0) return null;
  const languages = languagesOf(definition);
  return (
    <fieldset className="facts">
      <legend>Known from the CRM</legend>
      {facts.map(({ id, text, options }) => (
        <Picker
          key={id}
          label={textIn(text, languages)}
          value={address.get(`known.${id}`) ?? ""}
          options={[
            ["", "not known"],
            ...options.map((option) => [option.id, textIn(option.text, languages)] as const),
          ]}
          onPick={(option) => setAddress(`known.${id}`, option || null)}
        />
      ))}
    </fieldset>
  );
}

/** What the page's address says is known: `?known.employees=120`, a number or the id of an option. */
export function knownIn(address: URLSearchParams): Known {
  return Object.fromEntries(
    [...address].flatMap(([name, value]) => {
      if (!name.startsWith("known.")) return [];
      return [[name.slice("known.".length), factOf(value)]];
    }),
  );
}
