import type { ReactNode } from "react";
import { type Definition, languagesOf } from "../definition/definition.ts";
import { textIn } from "../definition/text.ts";
import type { Audience } from "../session/screen.ts";
import { Diagnostic } from "../widget/Diagnostic.tsx";
import { Facts, factsIn } from "./Facts.tsx";
import { Picker } from "./Picker.tsx";
import { Problems } from "./Problems.tsx";
import { questionnaires } from "./questionnaires.ts";
import { useAddress } from "./useAddress.ts";

const faces: readonly (readonly [Audience, string])[] = [
  ["visitor", "Website visitor"],
  ["rep", "Sales rep"],
];

/** The page of `npm start`: every shipped questionnaire, in both faces. */
export function StartPage(): ReactNode {
  const [address, setAddress] = useAddress();
  const names = [...questionnaires.keys()];
  const name = names.find((file) => file === address.get("questionnaire")) ?? names[0] ?? "";
  const audience = address.get("face") === "rep" ? "rep" : "visitor";
  const reading = questionnaires.get(name);
  return (
    <>
      <header className="bar">
        <h1>needs-diagnostic</h1>
        <Picker
          label="Questionnaire"
          value={name}
          options={names.map((file) => [file, titleOf(file)])}
          onPick={(file) => setAddress("questionnaire", file)}
        />
        <Picker
          label="Seen by"
          value={audience}
          options={faces}
          onPick={(face) => setAddress("face", face)}
        />
        {reading?.ok && (
          <LanguagePicker
            definition={reading.definition}
            language={address.get("language")}
            onPick={(language) => setAddress("language", language)}
          />
        )}
      </header>
      <main>
        {reading?.ok ? (
          <Demonstration
            // Another face is another person's run.
            key={`${name} ${audience}`}
            definition={reading.definition}
            audience={audience}
            address={address}
            setAddress={setAddress}
          />
        ) : (
          <Problems file={name} problems={reading?.problems ?? []} />
        )}
      </main>
    </>
  );
}

function Demonstration(props: {
  definition: Definition;
  audience: Audience;
  address: URLSearchParams;
  setAddress: (name: string, value: string | null) => void;
}): ReactNode {
  const { definition, audience, address, setAddress } = props;
  const language = address.get("language");
  return (
    <>
      {audience === "rep" && (
        <Facts definition={definition} address={address} setAddress={setAddress} />
      )}
      <div className={`stage ${audience}`}>
        <Diagnostic
          definition={definition}
          audience={audience}
          known={factsIn(definition, address)}
          {...(language !== null && { language })}
        />
      </div>
    </>
  );
}

function LanguagePicker(props: {
  definition: Definition;
  language: string | null;
  onPick: (language: string) => void;
}): ReactNode {
  const languages = languagesOf(props.definition);
  if (languages.length < 2) return null;
  return (
    <Picker
      label="Language"
      value={languages.find((tag) => tag === props.language) ?? languages[0]}
      options={languages.map((tag) => [tag, nameOfLanguage(tag)])}
      onPick={props.onPick}
    />
  );
}

function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
}

function titleOf(file: string): string {
  const reading = questionnaires.get(file);
  if (!reading?.ok) return `${file} (has problems)`;
  return textIn(reading.definition.title, languagesOf(reading.definition));
}
