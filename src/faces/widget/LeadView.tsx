import type { ReactNode } from "react";
import type { LeadScreen } from "../../interview/session/visitorScreen.ts";
import { Heading } from "./Heading.tsx";
import type { ShowLeadForm } from "./lead/leadFormProps.ts";
import type { Moves } from "./moves.ts";
import { useTranslator } from "./TranslatorContext.ts";

/** The lead form by itself, between the last question and the result. */
export function LeadView(props: {
  screen: LeadScreen;
  moves: Moves;
  leadForm: ShowLeadForm;
}): ReactNode {
  const { screen, moves, leadForm } = props;
  const { word } = useTranslator();
  return (
    <div className="nd-lead">
      <Heading>{word("leadTitle")}</Heading>
      {leadForm({ form: screen.form, moves, ...(screen.canGoBack && { onBack: moves.back }) })}
    </div>
  );
}
