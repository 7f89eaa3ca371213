import type { ReactNode } from "react";
import type { LeadForm } from "../../../interview/session/visitorScreen.ts";
import type { Moves } from "../moves.ts";

export interface LeadFormProps {
  readonly form: LeadForm;
  readonly moves: Moves;
  /** Goes back to the last question; left out where the form stands under a result. */
  readonly onBack?: () => void;
}

/** Shows a lead form, or what became of it: it comes with the first interview that reaches it, by a way that depends on the page. */
export type ShowLeadForm = (props: LeadFormProps) => ReactNode;
