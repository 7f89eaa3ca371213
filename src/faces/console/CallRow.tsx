import { type ReactNode, useState } from "react";
import type { Call } from "../../interview/calls/call.ts";
import { isOfAnother } from "../../interview/calls/givenBy.ts";
import { keptSegmentName } from "../../interview/calls/overruling.ts";
import { useConsole } from "./ConsoleContext.ts";
import type { CallDestination } from "./callDestination.ts";
import { useHandover } from "./useHandover.ts";

/** A past call in a list, to open again or to delete for good. */
export function CallRow(props: {
  call: Call;
  when: string;
  isOpen: boolean;
  destinations: readonly CallDestination[];
  onOpen: () => void;
  onDelete: () => void;
}): ReactNode {
  const { call, when, isOpen, destinations, onOpen, onDelete } = props;
  const { definition, translator } = useConsole();
  const { word } = translator;
  const [isSure, setSure] = useState(false);
  const name = keptSegmentName(call);
  const who = [call.account, call.person.name, call.person.role].filter(Boolean).join(", ");
  return (
    <li>
      <p>
        <strong>{who || word("unnamed")}</strong>
        <span className="nd-within">
          {when}
          {name !== null && ` · ${name}`}
          {call.overrule && ` · ${word("overruled")}`}
          {call.endedAt === null && ` · ${word("notEnded")}`}
          {isOfAnother(definition, call) && ` · ${word("ofAnother", { ...call.questionnaire })}`}
        </span>
      </p>
      {isSure ? (
        <p>
          {word("deleteSure")}{" "}
          {destinations.map((destination) => (
            <StillWaiting key={destination.name} destination={destination} call={call.id} />
          ))}
          <button type="button" className="nd-link" onClick={onDelete}>
            {word("deleteCall")}
          </button>{" "}
          <button type="button" className="nd-link" onClick={() => setSure(false)}>
            {word("keep")}
          </button>
        </p>
      ) : (
        <p>
          {isOpen ? (
            <span className="ndc-open-now">{word("openNow")}</span>
          ) : (
            <button type="button" className="nd-link" onClick={onOpen}>
              {word("open")}
              <span className="nd-unseen"> {who}</span>
            </button>
          )}{" "}
          <button type="button" className="nd-link" onClick={() => setSure(true)}>
            {word("deleteCall")}
            <span className="nd-unseen"> {who}</span>
          </button>
        </p>
      )}
    </li>
  );
}

/** That deleting a call keeps it from being sent, where it still waits for that. */
function StillWaiting(props: { destination: CallDestination; call: string }): ReactNode {
  const { destination, call } = props;
  const { word } = useConsole().translator;
  const state = useHandover(destination, call)?.state;
  if (state !== "kept" && state !== "not kept") return null;
  return `${word("deleteUnsent", { name: destination.name })} `;
}
