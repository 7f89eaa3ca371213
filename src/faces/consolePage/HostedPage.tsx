import { type ReactNode, useEffect, useMemo } from "react";
import type { CallStore } from "../../interview/calls/store.ts";
import type { InterviewRecord } from "../../interview/record/record.ts";
import { consolePageTranslator } from "../../language/consolePageTranslator.ts";
import { bestLanguage, directionOf } from "../../language/languages.ts";
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
}): ReactNode {
  const { definition, settings, store } = props;
  const { origins = noOrigins, receiver } = settings;
  const destinations = useMemo(() => (receiver ? [webhookDestination(receiver)] : []), [receiver]);
  const openings = useOpenings(origins);
  const { open, offered, isAsked, isRunning, host } = openings;
  const { account, person, role, known, context, rep, website, suggestions } = open.call;
  const { language = navigator.language } = open.call;
  const translator = useMemo(() => consolePageTranslator(language), [language]);
  // The page speaks as the call that it is opened for, whatever the browser's language.
  useEffect(() => {
    document.documentElement.lang = translator.language;
    document.title = translator.word("title");
  }, [translator]);
  const there = languagesOf(definition);
  const best = bestLanguage(language, there);
  const subject = namelessSubject(open.call);
  const tell = (record: InterviewRecord) => {
    host.current?.tell(record);
    // Where it stands there, the console says beside its button.
    for (const { send } of destinations) void send(record);
  };
  return (
    <main>
      <h1 className="nd-unseen" lang={best} dir={directionOf(best)}>
        {textIn(definition.title, [best, ...there])}
      </h1>
      <RepConsole
        definition={definition}
        store={store}
        destinations={destinations}
        onRecord={tell}
        onRunning={openings.onRunning}
        language={language}
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
