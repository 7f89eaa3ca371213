import type { ReactNode } from "react";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { Refusal } from "../../../questionnaire/publish/refusal.ts";
import { languageName } from "../desk/commonLanguages.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { HindranceItems } from "./HindranceItems.tsx";
import { type Hindrance, unwrittenTexts } from "./toDo.ts";

/** Why a questionnaire can't be published as asked. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }): ReactNode {
  const { translator } = useStudio();
  const missing = refusals.filter((refusal) => refusal.code === "text-missing");
  const unwritten = refusals.filter((refusal) => refusal.code === "placeholder");
  const others = refusals.filter(
    (refusal) => refusal.code !== "text-missing" && refusal.code !== "placeholder",
  );
  return (
    <>
      <h3>{translator.word("publishRefused")}</h3>
      <HindranceItems
        hindrances={[
          ...others.map((refusal) => hindranceOf(refusal, translator)),
          ...missingTexts(missing, translator),
          ...unwrittenTexts(
            unwritten.map(({ path }) => path),
            translator.word,
          ),
        ]}
      />
    </>
  );
}

type Missing = Extract<Refusal, { code: "text-missing" }>;

/** Texts that are missing in the same languages are told at once, with the way to each. */
function missingTexts(all: readonly Missing[], { word, language }: StudioTranslator): Hindrance[] {
  const named = all.map(({ languages, path }) => ({
    path,
    languages: languages.map((tag) => languageName(tag, language)).join(", "),
  }));
  return [...new Set(named.map(({ languages }) => languages))].map((languages) => {
    const texts = named.filter((text) => text.languages === languages);
    return {
      sentence: word("publishTextMissing", { count: texts.length, languages }),
      section: "translate",
      paths: texts.map(({ path }) => path),
    };
  });
}

function hindranceOf(
  refusal: Exclude<Refusal, Missing | { readonly code: "placeholder" }>,
  { word, language }: StudioTranslator,
): Hindrance {
  switch (refusal.code) {
    case "already-published":
      return { sentence: word("publishIsPublic"), section: "text", paths: [["published"]] };
    case "foreign-codes":
      return {
        sentence: word("publishForeignCodes", { name: refusal.questionnaire }),
        section: "publish",
      };
    case "unknown-language":
      return {
        sentence: word("publishUnknownLanguage", {
          language: languageName(refusal.language, language),
        }),
        section: "translate",
      };
    case "question-called-rep":
      return { sentence: word("publishCalledRep"), section: "forms", paths: [refusal.path] };
  }
}
