import type { ReactNode } from "react";
import { isOpen } from "../../interview/session/lead.ts";
import type { VisitorResultScreen } from "../../interview/session/visitorScreen.ts";
import { Heading } from "./Heading.tsx";
import { keyed } from "./keyed.ts";
import type { ShowLeadForm } from "./lead/leadFormProps.ts";
import type { Moves } from "./moves.ts";
import { ResultActions } from "./ResultActions.tsx";
import { SafeLink } from "./SafeLink.tsx";
import { useTranslator } from "./TranslatorContext.ts";

/** The result as a visitor may see it, with the lead form where that comes after it. */
export function VisitorResultView(props: {
  screen: VisitorResultScreen;
  moves: Moves;
  leadForm: ShowLeadForm;
}): ReactNode {
  const { screen, moves, leadForm } = props;
  const { heading, message, bullets, action, lead, canGoBack } = screen;
  const { text, word } = useTranslator();
  const isAsked = lead !== null && isOpen(lead.step);
  return (
    <div className="nd-result">
      <p className="nd-eyebrow">{word("yourResult")}</p>
      <Heading>{text(heading)}</Heading>
      <p className="nd-body">{text(message)}</p>
      {bullets.length > 0 && (
        <ul className="nd-bullets">
          {keyed(bullets, text).map(([key, bullet]) => (
            <li key={key}>{text(bullet)}</li>
          ))}
        </ul>
      )}
      {action && (
        <div className="nd-actions">
          {/* While the form asks for something, sending it is what there is to do. */}
          <SafeLink url={action.url} className={isAsked ? "nd-button nd-second" : "nd-button"}>
            {text(action.text)}
          </SafeLink>
        </div>
      )}
      {lead && lead.step !== "skipped" && (
        <section className="nd-lead">
          {isAsked && <h3 className="nd-subheading">{word("leadTitle")}</h3>}
          {leadForm({ form: lead, moves })}
        </section>
      )}
      <ResultActions canGoBack={canGoBack} onBack={moves.back} onRestart={moves.restart} />
    </div>
  );
}
