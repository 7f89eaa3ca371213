import { type ReactNode, useMemo } from "react";
import type { CallStore } from "../../interview/calls/store.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import type { ConsolePageTranslator } from "../../language/consolePageTranslator.ts";
import { type Definition, languagesOf } from "../../questionnaire/definition/definition.ts";
import { textIn } from "../../questionnaire/definition/text.ts";
import { RepConsole } from "../console/RepConsole.tsx";
import { webhookDestination } from "../console/webhookDestination.ts";
import { AnotherCall } from "./AnotherCall.tsx";
import { namelessSubject } from "./openings.ts";
import { PageNotices } from "./PageNotices.tsx";
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
  const destinations = useMemo(() => (receiver ? [webhookDestination(receiver)] : []), [receiver]);
  const openings = useOpenings(origins);
  const { open, offered, isAsked, isRunning, host } = openings;
  const { account, person, role, known, context, rep, language, website, suggestions } = open.call;
  const subject = namelessSubject(open.call);
  const tell = (record: InterviewRecord) => {
    host.current?.tell(record);
    // Where it stands there, the console says beside its button.
    for (const { send } of destinations) void send(record);
  };
  return (
    <main>
      <h1 className="nd-unseen">{textIn(definition.title, languagesOf(definition))}</h1>
      <RepConsole
        definition={definition}
        store={store}
        destinations={destinations}
        onRecord={tell}
        onRunning={openings.onRunning}
        language={language ?? navigator.language}
        {...(subject !== null && { subject })}
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
        {...(suggestions !== undefined && { suggestions })}
      >
        {offered && isAsked && (
          <AnotherCall
            call={offered.call}
            isRunning={isRunning === true}
            translator={translator}
            onOpen={openings.openOffered}
            onStay={openings.stay}
          />
        )}
        <PageNotices {...openings} definition={definition} translator={translator} />
      </RepConsole>
    </main>
  );
}
