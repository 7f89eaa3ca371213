import { type ReactNode, useSyncExternalStore } from "react";
import type { Session } from "../../interview/session/session.ts";
import { visitorScreenOf } from "../../interview/session/visitorScreen.ts";
import type { Translator } from "../../language/translator.ts";
import { Frame, keyOf } from "../widget/Frame.tsx";
import type { Moves } from "../widget/moves.ts";
import { VisitorView } from "../widget/VisitorView.tsx";
import { visitorStatus } from "../widget/visitorStatus.ts";
import { LeadFormPlace } from "./LeadFormPlace.tsx";

/** A visitor's interview as the element shows it. */
export function ElementView(props: {
  session: Session;
  translator: Translator;
  moves: Moves;
  isReceived: boolean;
}): ReactNode {
  const { session, translator, moves, isReceived } = props;
  const state = useSyncExternalStore(session.subscribe, session.state);
  // A form that nobody receives would lose what is typed into it.
  const seen = isReceived ? state : { ...state, lead: "skipped" as const };
  const screen = visitorScreenOf(session.definition, seen);
  return (
    <Frame
      translator={translator}
      screen={screen}
      status={visitorStatus(screen, translator)}
      moves={moves}
    >
      {(noted) => (
        <VisitorView
          key={keyOf(screen)}
          screen={screen}
          moves={noted}
          leadForm={(form) => <LeadFormPlace {...form} />}
        />
      )}
    </Frame>
  );
}
