import type { ReactNode } from "react";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { RepConsole } from "../console/RepConsole.tsx";
import { Diagnostic } from "../widget/Diagnostic.tsx";
import { Facts, knownIn } from "./Facts.tsx";
import { Home } from "./Home.tsx";
import { Picker } from "./Picker.tsx";
import { Problems } from "./Problems.tsx";
import { questionnaires } from "./questionnaires.ts";
import { Unknown } from "./Unknown.tsx";
import { useAddress } from "./useAddress.ts";

type Face = "visitor" | "console" | "rep";

const faces: readonly (readonly [Face, string])[] = [
  ["visitor", "Website visitor"],
  ["console", "Sales rep, on a call"],
  ["rep", "Sales rep, one question at a time"],
];

/** The page of `npm start`: the ways in, and behind the address's parameters every shipped questionnaire in each face. */
export function StartPage(): ReactNode {
  const [address, setAddress] = useAddress();
  if (!address.has("questionnaire") && !address.has("face")) return <Home />;
  const names = [...questionnaires.keys()];
  const name = address.get("questionnaire") ?? names[0] ?? "";
  const [face] = faces.find(([id]) => id === address.get("face")) ?? ["visitor"];
  const reading = questionnaires.get(name);
  const there = names.map((file) => [file, titleOf(file)] as const);
  const pick = (file: string) => setAddress("questionnaire", file);
  return (
    <>
      <header className="bar">
        <h1>
          <a href="./">needs-diagnostic</a>
        </h1>
        <Picker
          label="Questionnaire"
          value={name}
          options={reading ? there : [[name, `${name} (not here)`], ...there]}
          onPick={pick}
        />
        <Picker
          label="Seen by"
          value={face}
          options={faces}
          onPick={(picked) => setAddress("face", picked)}
        />
        {reading?.ok && (
          <LanguagePicker
            definition={reading.definition}
            language={address.get("language")}
            onPick={(language) => setAddress("language", language)}
          />
        )}
        <nav aria-label="Other pages">
          <a href="../website/">Website</a>
          <a href="../studio/">Studio</a>
          <a href="../website/received">Received</a>
        </nav>
      </header>
      <main>
        {!reading && <Unknown name={name} there={there} onPick={pick} />}
        {reading?.ok && (
          <Demonstration
            // Another face is another person's run.
            key={`${name} ${face}`}
            definition={reading.definition}
            face={face}
            address={address}
            setAddress={setAddress}
          />
        )}
        {reading && !reading.ok && <Problems file={name} problems={reading.problems} />}
      </main>
    </>
  );
}

function Demonstration(props: {
  definition: Definition;
  face: Face;
  address: URLSearchParams;
  setAddress: (name: string, value: string | null) => void;
}): ReactNode {
  const { definition, face, address, setAddress } = props;
  const shared = {
    definition,
    known: knownIn(address),
    ...(address.has("language") && { language: address.get("language") as string }),
  };
  if (face === "visitor") {
    return (
      <div className="stage visitor">
        <Diagnostic {...shared} />
      </div>
    );
  }
  if (face === "console") {
    return <RepConsole {...shared} account={address.get("account") ?? ""} />;
  }
  return (
    <>
      <Facts definition={definition} address={address} setAddress={setAddress} />
      <Diagnostic {...shared} audience="rep" />
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
