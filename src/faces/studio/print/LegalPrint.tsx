import { type ReactNode, useEffect, useState } from "react";
import { type Definition, languagesOf } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { publicForm } from "../../../questionnaire/publish/publicForm.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useHost } from "../host/HostContext.ts";
import { LegalTexts } from "./LegalTexts.tsx";

/** All that visitors can read, in each language, and what becomes of what they say: for whoever has to agree to it. */
export function LegalPrint({ definition }: { definition: Definition }): ReactNode {
  const { translator } = useStudio();
  const { language, word } = translator;
  const receiver = useKeptReceiver(definition.id);
  const form = publicPart(definition);
  if (!form) return <p className="st-help">{word("printNothing")}</p>;
  const languages = languagesOf(form);
  const named = languages.map((tag) => languageName(tag, language)).join(", ");
  const facts: readonly (readonly [label: string, said: string])[] = [
    [word("printId"), form.id],
    [word("printVersion"), form.version],
    [word("printDay"), new Intl.DateTimeFormat(language, { dateStyle: "long" }).format()],
    [word("printLanguages"), named],
    [
      word("printGoes"),
      receiver === "" ? word("printGoesNowhere") : word("printGoesTo", { address: receiver }),
    ],
    [word("printAnswers"), word(form.capture ? "printAnswersLead" : "printAnswersNoLead")],
  ];
  return (
    <>
      <article className="st-paper st-legal">
        <h2>{word("printLegalTitle")}</h2>
        <p>{word("printLegalIntro")}</p>
        <dl>
          {facts.map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </article>
      {languages.map((tag) => (
        <LegalTexts key={tag} form={form} language={tag} />
      ))}
    </>
  );
}

/** What of a questionnaire goes out to visitors, and nothing else: what is printed can't have more. */
function publicPart(definition: Definition): Definition | null {
  const code = (id: string) => {
    const at = definition.segments.findIndex((segment) => segment.id === id);
    return `result-${at + 1}`;
  };
  const reading = read(JSON.stringify(publicForm(definition, languagesOf(definition), code)));
  return reading.ok ? reading.definition : null;
}

/** The address that results go to, as it is kept here; empty where there is none. */
function useKeptReceiver(questionnaire: string): string {
  const { receivers } = useHost();
  const [address, setAddress] = useState("");
  useEffect(() => {
    let isHere = true;
    void receivers.load(questionnaire).then((stored) => {
      if (isHere) setAddress(stored.ok ? (stored.value?.address ?? "") : "");
    });
    return () => {
      isHere = false;
    };
  }, [receivers, questionnaire]);
  return address;
}
