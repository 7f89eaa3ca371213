import { type ReactNode, useState } from "react";
import { keptNow } from "../../../interview/calls/fold.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { ConsolePage } from "../../console/ConsolePage.tsx";
import { ConsoleProvider } from "../../console/ConsoleProvider.tsx";
import { useConsoleState } from "../../console/useConsoleState.ts";
import type { Interview } from "./interview.ts";
import { openMemoryStore } from "./memoryStore.ts";

const id = "preview";

/** The sales team's console on an interview that has begun. Its call is kept nowhere. */
export function PreviewConsole(props: {
  definition: Definition;
  language: string;
  interview: Interview;
  onInterview: (interview: Interview) => void;
  onRestart: () => void;
}): ReactNode {
  const { definition, language, interview, onInterview, onRestart } = props;
  const [store] = useState(() =>
    openMemoryStore(begun(definition, interview), ({ known, answers }) =>
      onInterview({ known, answers }),
    ),
  );
  const state = useConsoleState({ definition, language, store, id });
  return (
    <ConsoleProvider state={state}>
      <ConsolePage
        store={store}
        failure={null}
        onOpen={() => {}}
        onNew={onRestart}
        onAgain={onRestart}
      />
    </ConsoleProvider>
  );
}

function begun({ id: questionnaire, version }: Definition, { known, answers }: Interview) {
  const about = { questionnaire: { id: questionnaire, version }, startedAt: Date.now() };
  return keptNow(
    id,
    [],
    [
      { name: "about", value: about },
      ...Object.entries(known).map(([question, value]) => ({
        name: `known ${question}` as const,
        value,
      })),
      ...Object.entries(answers).map(([question, answer]) => ({
        name: `answer ${question}` as const,
        value: { answer },
      })),
    ],
  );
}
