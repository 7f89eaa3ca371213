import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Learnt } from "./learnt.ts";
import type { Choices } from "./messages.ts";
import { type TableFile, useTableFile } from "./useTableFile.ts";
import { type Testing, useTested } from "./useTested.ts";

/** A table at hand while its questionnaire is on the desk, whichever part of the studio is looked at. */
export interface DataAtHand {
  readonly file: TableFile;
  readonly testing: Testing;
  readonly choices: Choices;
  choose(choices: Choices): void;
  /** How the questionnaire was learned, if it was just now. */
  readonly learnt: Learnt | null;
  hideLearnt(): void;
}

const DataContext = createContext<DataAtHand | null>(null);

const nothingSaid: Choices = { questions: new Map(), values: new Map() };

export function DataProvider(props: { learnt: Learnt | null; children: ReactNode }): ReactNode {
  const table = useTableFile();
  const { state, ...own } = table;
  const [choices, choose] = useState(nothingSaid);
  const [learnt, setLearnt] = useState(props.learnt);
  const testing = useTested(table, choices);
  const { desk, take, putAway } = own;
  // biome-ignore lint/correctness/useExhaustiveDependencies: taking and putting away are the same each time
  const data = useMemo<DataAtHand>(
    () => ({
      file: {
        desk,
        state,
        putAway,
        take(file) {
          // What was said of another table says nothing of this one.
          choose(nothingSaid);
          take(file);
        },
      },
      testing,
      choices,
      choose,
      learnt,
      hideLearnt: () => setLearnt(null),
    }),
    [desk, state, testing, choices, learnt],
  );
  return <DataContext value={data}>{props.children}</DataContext>;
}

export function useData(): DataAtHand {
  const data = useContext(DataContext);
  if (!data) throw new Error("This part of the studio stands outside <DataProvider>.");
  return data;
}
