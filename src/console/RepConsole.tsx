import { type ReactNode, useState } from "react";
import type { Call } from "../calls/call.ts";
import type { CallStore, Trouble } from "../calls/store.ts";
import type { Definition, Known } from "../definition/definition.ts";
import { ConsolePage } from "./ConsolePage.tsx";
import { ConsoleProvider } from "./ConsoleProvider.tsx";
import type { Destination } from "./destination.ts";
import { useConsoleState } from "./useConsoleState.ts";
import { useOpenCallId } from "./useOpenCallId.ts";
import { useStore } from "./useStore.ts";

export interface RepConsoleProps {
  /** The questionnaire, as `read` gives it, with the sales team's parts. */
  readonly definition: Definition;
  /** Facts known beforehand, by question id. They are shown as given and can be corrected. */
  readonly known?: Known;
  /** The account that the call is with. */
  readonly account?: string;
  /** The language wanted, as a BCP 47 tag. */
  readonly language?: string;
  /** Where calls are kept; on this device if left out. */
  readonly store?: CallStore;
  readonly destinations?: readonly Destination[];
  /** Called with the call whenever its answers are complete and anything in it changes. */
  readonly onRecord?: (call: Call) => void;
  readonly className?: string;
}

/**
 * The console for a live discovery call: all questions in any order, what is still possible, what to ask next, the
 * playbook in use, notes; everything by keyboard, every keystroke kept. Needs the package's `console.css`.
 */
export function RepConsole(props: RepConsoleProps): ReactNode {
  // Another questionnaire or account from the host is another call.
  const { definition, account = "" } = props;
  const subject = JSON.stringify([definition.id, account]);
  return <Desk key={subject} subject={subject} {...props} />;
}

function Desk({ subject, ...props }: RepConsoleProps & { readonly subject: string }): ReactNode {
  const store = useStore(props.store);
  const [id, open, begin] = useOpenCallId(subject);
  const [about, setAbout] = useState({ account: props.account ?? "" });
  if (!store) return null;
  return (
    <CallConsole
      key={id}
      {...props}
      account={about.account}
      store={store.store}
      trouble={store.trouble}
      id={id}
      onOpen={open}
      onNew={(account) => {
        setAbout({ account });
        begin();
      }}
    />
  );
}

function CallConsole(
  props: RepConsoleProps & {
    store: CallStore;
    trouble: Trouble | null;
    id: string;
    onOpen: (id: string) => void;
    onNew: (account: string) => void;
  },
): ReactNode {
  const state = useConsoleState(props);
  return (
    <ConsoleProvider state={state}>
      <ConsolePage {...props} />
    </ConsoleProvider>
  );
}
