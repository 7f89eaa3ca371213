import { type ReactNode, useMemo } from "react";
import type { CallStore } from "../../interview/calls/store.ts";
import { startOf } from "../../interview/calls/website.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import type { ConsolePageTranslator } from "../../language/consolePageTranslator.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { RepConsole } from "../console/RepConsole.tsx";
import { webhookDestination } from "../console/webhookDestination.ts";
import { AnotherCall } from "./AnotherCall.tsx";
import { watchRunning } from "./running.ts";
import type { Settings } from "./settings.ts";
import { useOpenings } from "./useOpenings.ts";

const noOrigins: readonly string[] = [];

/** The console for whomever the address or the page around hands over. */
export function HostedPage(props: {
  definition: Definition;
  settings: Settings;
  store: CallStore;
  translator: ConsolePageTranslator;
}): ReactNode {
  const { definition, settings, store, translator } = props;
  const { origins = noOrigins, receiver } = settings;
  const running = useMemo(() => watchRunning(store), [store]);
  const destinations = useMemo(() => (receiver ? [webhookDestination(receiver)] : []), [receiver]);
  const { open, waiting, isUnreadable, openWaiting, dropWaiting, host } = useOpenings(
    origins,
    running,
  );
  const { account, person, role, known, context, rep, language, website } = open.call;
  const isOfAnother = website !== undefined && startOf(definition, website) === null;
  const tell = (record: InterviewRecord) => {
    host.current?.tell(record);
    // Where it stands there, the console says beside its button.
    for (const { send } of destinations) void send(record);
  };
  const { word } = translator;
  return (
    <main>
      <h1 className="nd-unseen">{textIn(definition.title, languagesOf(definition))}</h1>
      {waiting && (
        <AnotherCall
          call={waiting.call}
          translator={translator}
          onOpen={openWaiting}
          onDrop={dropWaiting}
        />
      )}
      <output className="page-notices">
        {isUnreadable && <p>{word("unreadable")}</p>}
        {open.leftOut.length > 0 && <p>{word("leftOut", { parts: listed(open.leftOut) })}</p>}
        {isOfAnother && <p>{word("otherQuestionnaire", { id: website.questionnaire })}</p>}
      </output>
      <RepConsole
        definition={definition}
        store={store}
        destinations={destinations}
        onRecord={tell}
        language={language ?? navigator.language}
        {...(account !== undefined && { account })}
        {...((person ?? role) !== undefined && {
          person: {
            ...(person !== undefined && { name: person }),
            ...(role !== undefined && { role }),
          },
        })}
        {...(known && { known })}
        {...(context && { context })}
        {...(rep !== undefined && { rep })}
        {...(website && { website })}
      />
    </main>
  );
}

/** Names that anybody may have made up, and as many. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => name.slice(0, 60));
  return [...shown, ...(names.length > 20 ? ["…"] : [])].join(", ");
}
