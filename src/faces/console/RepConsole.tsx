import { type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import type { DeviceFailure } from "../../device/device.ts";
import { hasOthersFacts, sameName } from "../../interview/calls/account.ts";
import type { Call } from "../../interview/calls/call.ts";
import type { Context } from "../../interview/calls/context.ts";
import { knownOfAccount } from "../../interview/calls/fromWebsite.ts";
import type { CallStore } from "../../interview/calls/store.ts";
import type { WebsiteInterview } from "../../interview/calls/website.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import type { Definition, Known } from "../../questionnaire/definition/definition.ts";
import type { ConsoleState } from "./ConsoleContext.ts";
import { ConsolePage } from "./ConsolePage.tsx";
import { ConsoleProvider } from "./ConsoleProvider.tsx";
import type { CallDestination } from "./callDestination.ts";
import { type Person, useConsoleState } from "./useConsoleState.ts";
import type { GivenSuggestions } from "./useGivenSuggestions.ts";
import { useOpenCallId } from "./useOpenCallId.ts";
import { useStore } from "./useStore.ts";

export interface RepConsoleProps {
  /** The questionnaire, as `read` gives it, with the sales team's parts. */
  readonly definition: Definition;
  /**
   * Facts known beforehand of the account, by question id. They are shown as given and can be corrected. They belong to
   * the call that begins here and to calls with more people of this account: no other call that is begun or opened on the
   * page has them, and a call keeps its own. Facts that come later count too, where the call has none yet.
   */
  readonly known?: Known;
  /** The account that the page is about. */
  readonly account?: string;
  /** What tells the page's call from others where neither `account` nor `person` is named: another one is another call. */
  readonly subject?: string;
  /** Whom of that account the page is about: the call that begins here is with them, and another person's is another call. */
  readonly person?: Person;
  /**
   * What that person has answered on a website: its record as the receiver has it, or as much of one. The call that begins
   * here starts from it; each answer says where it is from, and is asked anew by whoever likes to. What is `known` counts
   * before it.
   */
  readonly website?: WebsiteInterview;
  /**
   * What your system has to get back with a call of this account, such as ids of records or their owner: an object as JSON
   * holds it, up to 10,000 characters. It belongs to the calls that facts of the account belong to, is kept with them, and is
   * in their records just as it was given. The console shows nothing of it.
   */
  readonly context?: Context;
  /**
   * What somebody, or a model of yours, takes the transcript of the call that begins here to answer: the reply to what
   * `needs-diagnostic prompt` prints, as text, or its list. Each is shown beside its question with its quote, and counts for
   * nothing until the rep takes it. What comes later is shown too; of one answer the quote that came first stays, and what was
   * taken or left doesn't come again. No other call that is begun or opened on the page has them.
   */
  readonly suggestions?: GivenSuggestions;
  /** The name of who holds the calls, for the mail after one and the record. */
  readonly rep?: string;
  /** The language wanted, as a BCP 47 tag. */
  readonly language?: string;
  /** Where calls are kept; on this device if left out. */
  readonly store?: CallStore;
  readonly destinations?: readonly CallDestination[];
  /**
   * Called with the record of a call when it is ended here: once, with all that counts in it, its status "final". Who changes
   * an ended call is told of once for each change, of what is typed when its field is left, or the call or the page: the
   * same `interview`, another `key`, "corrected". Where a call that was ended goes on again, it is told once, as
   * "unfinished", and when it is ended the next time. Of all that happens before its end, and of looking at it, nothing is told.
   */
  readonly onRecord?: (record: InterviewRecord) => void;
  /**
   * Called with whether somebody is in the middle of the call that is open: something was said in it, and it isn't ended;
   * null while that is looked up.
   */
  readonly onRunning?: (isRunning: boolean | null) => void;
  /** What the page has to say to the rep, above the console. It isn't in what the prospect may see. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/**
 * The console for a live discovery call: all questions in any order, what is still possible, what to ask next, the
 * playbook in use, notes; everything by keyboard, every keystroke kept. Needs the package's `console.css`.
 */
export function RepConsole(props: RepConsoleProps): ReactNode {
  const { definition, account = "", person } = props;
  const store = useStore(props.store);
  if (!store) return null;
  // Another questionnaire, account or person from the host is another call.
  const whom = person?.name ?? props.subject;
  const subject = JSON.stringify([definition.id, account, ...(whom ? [whom] : [])]);
  return <Desk key={subject} {...props} {...store} subject={subject} />;
}

/** What is known of whom a call is with when it begins. */
interface Whom extends Pick<Call, "account" | "known"> {
  readonly context?: Context;
  /** Who it is, where that is whom the call before was with. */
  readonly person?: Person;
}

const nobody: Whom = { account: "", known: {} };

/** Whom a call with somebody else of the same account is with. */
function whomOf(call: Call): Whom {
  const { account, context } = call;
  const isOwn = context !== null && sameName(context.account, account);
  return {
    account,
    known: hasOthersFacts(call) ? {} : knownOfAccount(call),
    ...(isOwn && { context: context.values }),
  };
}

function Desk({
  subject,
  ...props
}: RepConsoleProps & {
  readonly subject: string;
  readonly store: CallStore;
  readonly failure: DeviceFailure | null;
}): ReactNode {
  const { id, isOfPage, isFirst, left, isBack, open, begin } = useOpenCallId(subject);
  const { account = "", person: pages, website, known, context, suggestions, ...others } = props;
  const [whom, setWhom] = useState<Whom>();
  const given = whom?.context ?? (isOfPage ? context : undefined);
  const person = whom ? whom.person : isOfPage ? pages : undefined;
  const isWithPagesPerson = isOfPage && (!whom || whom.person !== undefined);
  return (
    <CallConsole
      key={id}
      {...others}
      {...(given && { context: given })}
      {...(person && { person })}
      {...(isWithPagesPerson && website && { website })}
      {...(isFirst && suggestions !== undefined && { suggestions })}
      account={whom?.account ?? (isOfPage ? account : "")}
      known={{ ...(isOfPage && known), ...whom?.known }}
      id={id}
      isColleague={whom !== undefined && whom !== nobody && !whom.person}
      left={left}
      isBack={isBack}
      onOpen={(call) => {
        setWhom(nobody);
        open(call);
      }}
      onNew={(colleague) => {
        setWhom(colleague ? whomOf(colleague) : nobody);
        // Of the page's own person, nobody else has the answers.
        begin(colleague !== undefined && sameName(colleague.account, account) && !pages);
      }}
      onAgain={(call) => {
        setWhom({ ...whomOf(call), person: call.person });
        begin(isOfPage, call.id);
      }}
      onBack={(ended) => begin(true, ended)}
    />
  );
}

function CallConsole(
  props: RepConsoleProps & {
    store: CallStore;
    failure: DeviceFailure | null;
    id: string;
    isColleague: boolean;
    left: string | null;
    isBack: boolean;
    onOpen: (id: string) => void;
    onNew: (colleague?: Call) => void;
    onAgain: (call: Call) => void;
    onBack: (ended: string) => void;
  },
): ReactNode {
  const state = useConsoleState(props);
  useBeginningAnew(state, props);
  const { onRunning } = props;
  const isRunning = runningOf(state);
  useEffect(() => onRunning?.(isRunning), [onRunning, isRunning]);
  return (
    <ConsoleProvider state={state}>
      <ConsolePage {...props} onAgain={() => props.onAgain(state.call)} />
    </ConsoleProvider>
  );
}

/** Who comes back to somebody, the call with whom was ended, calls again; before that call is seen. */
function useBeginningAnew(
  { call, isRead, isDeleted }: ConsoleState,
  { isBack, onBack }: { isBack: boolean; onBack: (ended: string) => void },
): void {
  const [isAtStart, begin] = useState(isBack);
  const ended = isRead && !isDeleted && call.endedAt !== null ? call.id : null;
  useLayoutEffect(() => {
    if (!isAtStart || !isRead) return;
    begin(false);
    if (ended !== null) onBack(ended);
  }, [isAtStart, isRead, ended, onBack]);
}

function runningOf({
  call,
  hasBegun,
  isRead,
  isDeleted,
  isOfAnother,
}: ConsoleState): boolean | null {
  if (!isRead && !hasBegun) return null;
  return hasBegun && call.endedAt === null && !isDeleted && !isOfAnother;
}
