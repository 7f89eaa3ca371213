import { createContext, type ReactNode, useContext, useMemo } from "react";
import { languagesOf } from "../../../questionnaire/definition/definition.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { today } from "../desk/today.ts";
import { useKeptState } from "../desk/useKeptState.ts";
import { useProved } from "../proving/ProofContext.tsx";
import { leftOf, type ToDo, toDoOf } from "./toDo.ts";
import { type ReceiverState, useReceiver } from "./useReceiver.ts";

/** What a questionnaire lacks until it can go live, and what somebody has chosen for that. */
interface GoingLive {
  readonly toDo: ToDo;
  readonly receiver: ReceiverState;
  /** The languages that don't go out. */
  readonly left: ReadonlySet<string>;
  leave(languages: ReadonlySet<string>): void;
}

const GoingLiveContext = createContext<GoingLive | null>(null);

export function GoingLiveProvider({ children }: { children: ReactNode }): ReactNode {
  const { snapshot, translator } = useStudio();
  const proof = useProved();
  const definition = snapshot.lastGood?.definition;
  const receiver = useReceiver(definition?.id);
  const [left, leave] = useKeptState<ReadonlySet<string>>("languages left out", new Set());
  const { address } = receiver;
  const toDo = useMemo(() => {
    const languages = new Set(
      definition && languagesOf(definition).filter((tag) => !left.has(tag)),
    );
    return toDoOf({ snapshot, proof, receiver: address, languages, today: today() }, translator);
  }, [snapshot, proof, address, definition, left, translator]);
  return (
    <GoingLiveContext.Provider value={{ toDo, receiver, left, leave }}>
      {children}
    </GoingLiveContext.Provider>
  );
}

export function useGoingLive(): GoingLive {
  const goingLive = useContext(GoingLiveContext);
  if (!goingLive) throw new Error("This part of the studio stands outside <GoingLiveProvider>.");
  return goingLive;
}

/** The way to publishing, with how much is left until then in sight; the view says it in words. */
export function PublishTab(): ReactNode {
  const { word } = useStudio().translator;
  const count = leftOf(useGoingLive().toDo);
  return (
    <>
      {word("sectionPublish")}
      {count > 0 && (
        <span className="st-count" aria-hidden="true" title={word("publishToDo", { count })}>
          {count}
        </span>
      )}
    </>
  );
}
