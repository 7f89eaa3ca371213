import type { ReactNode } from "react";
import { VoiceProvider } from "../widget/VoiceContext.ts";
import { ConsoleContext, type ConsoleState } from "./ConsoleContext.ts";

/** Gives a console's state and words to the parts of it that stand inside. */
export function ConsoleProvider(props: { state: ConsoleState; children: ReactNode }): ReactNode {
  return (
    <ConsoleContext.Provider value={props.state}>
      <VoiceProvider value={props.state.voice}>{props.children}</VoiceProvider>
    </ConsoleContext.Provider>
  );
}
