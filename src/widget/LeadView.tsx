import type { ReactNode } from "react";
import type { LeadScreen } from "../session/visitorScreen.ts";
import type { ShowLeadForm } from "./lead/leadFormProps.ts";
import type { Moves } from "./moves.ts";
import { useVoice } from "./VoiceContext.ts";

/** The lead form by itself, between the last question and the result. */
export function LeadView(props: {
  screen: LeadScreen;
  moves: Moves;
  leadForm: ShowLeadForm;
}): ReactNode {
  const { screen, moves, leadForm } = props;
  const { word } = useVoice();
  return (
    <div className="nd-lead">
      <h2 className="nd-heading" part="heading" tabIndex={-1} data-nd-heading="">
        {word("leadTitle")}
      </h2>
      {leadForm({ form: screen.form, moves, ...(screen.canGoBack && { onBack: moves.back }) })}
    </div>
  );
}
