import { createContext, useContext } from "react";
import type { Voice } from "../../language/voice.ts";

const VoiceContext = createContext<Voice | null>(null);

export const VoiceProvider = VoiceContext.Provider;

/** The words of the widget that this component stands in. */
export function useVoice(): Voice {
  const voice = useContext(VoiceContext);
  if (!voice) throw new Error("This part of a diagnostic stands outside <Diagnostic>.");
  return voice;
}
