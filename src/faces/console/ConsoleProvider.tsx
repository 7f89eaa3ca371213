import type { ReactNode } from "react";
import { TranslatorProvider } from "../widget/TranslatorContext.ts";
import { ConsoleContext, type ConsoleState } from "./ConsoleContext.ts";

/** Gives a console's state and words to the parts of it that stand inside. */
export function ConsoleProvider(props: { state: ConsoleState; children: ReactNode }): ReactNode {
  return (
    <ConsoleContext.Provider value={props.state}>
      <TranslatorProvider value={props.state.translator}>{props.children}</TranslatorProvider>
    </ConsoleContext.Provider>
  );
}
