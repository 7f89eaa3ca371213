import { useState } from "react";
import { type Forms, useForms } from "../FormsContext.ts";

/** Makes a change if the questionnaire can be read after it, and else has the reason to be shown. */
export function useAttempt(): {
  readonly refusal: string | null;
  /** Whether it is made. */
  attempt(...change: Parameters<Forms["attempt"]>): boolean;
} {
  const { attempt } = useForms();
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    refusal,
    attempt(edit, change) {
      const why = attempt(edit, change);
      setRefusal(why);
      return why === null;
    },
  };
}
