import { useState } from "react";
import { instructionsFor } from "../../interview/suggestions/instructions.ts";
import { useConsole } from "./ConsoleContext.ts";

/** What to ask of whoever reads a transcript, on its way out of the console. */
export interface Instructions {
  /** Puts it on the clipboard. */
  copy(): Promise<void>;
  /** What became of that; "" while nothing has. */
  readonly said: string;
  /** The text, where the browser forbids copying. */
  readonly byHand: string | null;
}

export function useInstructions(): Instructions {
  const { definition, translator } = useConsole();
  const { word, language } = translator;
  const [copied, setCopied] = useState<boolean>();
  const text = () => instructionsFor(definition, language);
  return {
    async copy() {
      try {
        await navigator.clipboard.writeText(text());
        setCopied(true);
      } catch {
        setCopied(false);
      }
    },
    said: copied === undefined ? "" : word(copied ? "instructionsCopied" : "copyFailed"),
    byHand: copied === false ? text() : null,
  };
}
