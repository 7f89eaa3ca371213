import type { ReactNode } from "react";
import type { InterfaceLanguage } from "../../../language/interfaceLanguages.ts";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import { printed } from "../../../questionnaire/editing/print.ts";
import { NotShared } from "./NotShared.tsx";
import { SharedPage } from "./SharedPage.tsx";
import type { Shared } from "./useShared.ts";

/** What the page's address holds: a questionnaire, or why there is none. */
export function SharedView(props: {
  shared: Shared;
  translator: StudioTranslator;
  onLanguage: (language: InterfaceLanguage) => void;
  /** Takes its text to edit it. */
  onEdit: (text: string) => void;
  onLeave: () => void;
}): ReactNode {
  const { shared, translator, onLanguage, onEdit, onLeave } = props;
  switch (shared.state) {
    case "failed":
      return <NotShared why={shared.why} translator={translator} onLeave={onLeave} />;
    case "open":
      return (
        <SharedPage
          // Comments are on one questionnaire.
          key={shared.definition.id}
          definition={shared.definition}
          translator={translator}
          onLanguage={onLanguage}
          onEdit={() => onEdit(printed(shared.definition))}
          onLeave={onLeave}
        />
      );
    default:
      return null;
  }
}
