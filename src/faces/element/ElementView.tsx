import { type ReactNode, useSyncExternalStore } from "react";
import type { Session } from "../../interview/session/session.ts";
import { visitorScreenOf } from "../../interview/session/visitorScreen.ts";
import type { Voice } from "../../language/voice.ts";
import { Frame, keyOf } from "../widget/Frame.tsx";
import type { Moves } from "../widget/moves.ts";
import { VisitorView } from "../widget/VisitorView.tsx";
import { visitorStatus } from "../widget/visitorStatus.ts";
import { LeadFormPlace } from "./LeadFormPlace.tsx";

/** A visitor's interview as the element shows it. */
export function ElementView(props: {
  session: Session;
  voice: Voice;
  moves: Moves;
  isReceived: boolean;
}): ReactNode {
  const { session, voice, moves, isReceived } = props;
  const state = useSyncExternalStore(session.subscribe, session.state);
  // A form that nobody receives would lose what is typed into it.
  const seen = isReceived ? state : { ...state, lead: "skipped" as const };
  const screen = visitorScreenOf(session.definition, seen);
  return (
    <Frame voice={voice} screen={screen} status={visitorStatus(screen, voice)} moves={moves}>
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
