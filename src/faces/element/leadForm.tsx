import { type ReactNode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { loadLeadWords } from "../../language/leadWords.ts";
import type { Translator } from "../../language/translator.ts";
import type { WordLists } from "../../language/wordList.ts";
import { LeadForm } from "../widget/lead/LeadForm.tsx";
import looks from "../widget/lead/lead.css?inline";
import type { LeadFormProps } from "../widget/lead/leadFormProps.ts";
import { TranslatorProvider } from "../widget/TranslatorContext.ts";
import { sheetOf } from "./sheet.ts";

export interface MountedLeadForm {
  update(props: LeadFormProps, translator: Translator): void;
  unmount(): void;
}

/** Puts the lead form into a place of the page, and shows it once its words are here. */
export function mountLeadForm(place: Element): MountedLeadForm {
  const around = place.getRootNode() as ShadowRoot;
  const sheet = sheetOf(looks);
  if (!around.adoptedStyleSheets.includes(sheet)) around.adoptedStyleSheets.push(sheet);
  const root = createRoot(place);
  return {
    update: (props, translator) =>
      root.render(<SpokenLeadForm props={props} translator={translator} />),
    unmount: () => root.unmount(),
  };
}

function SpokenLeadForm({
  props,
  translator,
}: {
  props: LeadFormProps;
  translator: Translator;
}): ReactNode {
  const { language } = translator;
  const [words, setWords] = useState<WordLists | null>(null);
  useEffect(() => {
    let isOver = false;
    loadLeadWords(language).then((loaded) => !isOver && setWords(loaded));
    return () => {
      isOver = true;
    };
  }, [language]);
  if (!words) return <p className="nd-loading">{translator.word("loading")}</p>;
  return (
    <TranslatorProvider value={{ ...translator, word: translator.wordWith(words) }}>
      <LeadForm {...props} />
    </TranslatorProvider>
  );
}
