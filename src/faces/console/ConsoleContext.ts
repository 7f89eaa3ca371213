import { createContext, useContext } from "react";
import type { Change } from "../../interview/calls/call.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import type { ConsoleTranslator } from "../../language/consoleTranslator.ts";
import { remembered } from "../../questionnaire/decision/remember.ts";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import type { ConsoleScreen } from "./consoleScreen.ts";
import type { OpenCall } from "./useCall.ts";
import type { Suggesting } from "./useSuggestions.ts";

/** What every part of a console works with. */
export interface ConsoleState extends OpenCall, Suggesting {
  /** Whether there is a call to end, or to go on with. */
  readonly canEnd: boolean;
  readonly definition: Definition;
  /** Whether the call was held with another questionnaire: then it is here to be read, and nothing changes it. */
  readonly isOfAnother: boolean;
  readonly screen: ConsoleScreen;
  readonly translator: ConsoleTranslator;
  /** The name of who holds the call; "" where the page doesn't say. */
  readonly rep: string;
  /** Takes or drops an option of a question; "not said" where the option is null. */
  answer(question: string, option: string | null): void;
  /** Takes an answer back, or that there was none. */
  clear(question: string): void;
  /** Corrects what is known beforehand; null where it is not known. */
  know(question: string, option: string | null): void;
  /** Ends the call, once: from now on its record is final, and what is changed all the same a correction. */
  end(): void;
  /** Goes on with a call that was ended. */
  goOn(): void;
  /** The record of the call as it is now. */
  record(): InterviewRecord;
  /** Takes back what was done last to this call on this page: an answer, a fact, a tick, or what was typed into a field. */
  takeBack(): void;
  /** What was taken back, until the call goes on; empty where there was nothing. */
  readonly takenBack: readonly Change[] | null;
  /** What was done last on this page and can be taken back, but for what was typed; null where nothing was. */
  readonly done: readonly Change[] | null;
}

export const ConsoleContext = createContext<ConsoleState | null>(null);

/** The console that this component stands in. */
export function useConsole(): ConsoleState {
  const state = useContext(ConsoleContext);
  if (!state)
    throw new Error(
      "This part of a console stands outside <RepConsole>: put a <ConsoleProvider> around it.",
    );
  return state;
}

/** A share in a language's own way of writing percentages. What is no certainty is never rounded to one. */
export function percent(share: number, language: string): string {
  const format = percentages(language);
  if (share > 1e-9 && share < 0.005) return `<\u2060${format.format(0.01)}`;
  if (share < 1 - 1e-9 && share >= 0.995) return `>\u2060${format.format(0.99)}`;
  return format.format(share);
}

const formats = new Map<string, Intl.NumberFormat>();

/** How a language writes percentages: made once, before it is needed, since that takes longer than all the rest of a sentence. */
export function percentages(language: string): Intl.NumberFormat {
  const options = { style: "percent", maximumFractionDigits: 0 } as const;
  return remembered(formats, language, () => new Intl.NumberFormat(language, options));
}
