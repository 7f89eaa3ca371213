import { startTransition, useEffect, useMemo, useState } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { toldOf } from "../document/renames.ts";
import type { Weighing } from "../proving/weighing.ts";
import type { Choices, Tested, Wanted } from "./messages.ts";
import type { TableFile } from "./useTableFile.ts";

/** What the rows come to by the questionnaire as it is now; while that is reckoned, by the one before. */
export interface Testing {
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  readonly tested: (Tested & { readonly definition: Definition }) | null;
  /** The version that the edit is compared with; null where there is none. */
  readonly before: Definition | null;
  /** What the rows say to weigh a proof by; the same while that is the same. */
  readonly weighing: Weighing | null;
}

export function useTested({ desk, state }: TableFile, choices: Choices): Testing {
  const { snapshot } = useStudio();
  const { lastGood, baseline } = snapshot;
  const isRead = state.state === "read" ? state.table : null;
  const name = state.state === "read" ? state.name : null;
  const before = useMemo(() => {
    const reading = baseline && read(baseline.text);
    return reading?.ok ? reading.definition : null;
  }, [baseline]);
  const wanted = useMemo((): Wanted | null => {
    if (!lastGood) return null;
    const { definition } = lastGood;
    const isEdited = before && baseline && baseline.text !== lastGood.text;
    return {
      definition,
      choices,
      before: isEdited
        ? { definition: before, renamed: segmentsRenamed(baseline.renames, before, definition) }
        : null,
    };
  }, [lastGood, baseline, before, choices]);
  const [tested, setTested] = useState<Testing["tested"]>(null);
  const [shown, setShown] = useState<{ wanted: Wanted; hasFailed: boolean } | null>(null);
  useEffect(() => {
    if (!wanted || !isRead) return;
    let isWanted = true;
    // What is found is much to draw: that is left off when something is pressed.
    const show = (hasFailed: boolean, found?: Tested) =>
      startTransition(() => {
        if (!isWanted) return;
        if (found) setTested({ ...found, definition: wanted.definition });
        setShown({ wanted, hasFailed });
      });
    desk.test(wanted).then(
      (found) => found && show(false, found),
      () => show(true),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, wanted, isRead]);
  const said = isRead && tested ? JSON.stringify(tested.weights) : null;
  const weighing = useMemo(
    (): Weighing | null =>
      said === null || !isRead || !name
        ? null
        : { weights: JSON.parse(said), name, customers: isRead.rows },
    [said, isRead, name],
  );
  const isBusy = shown?.wanted !== wanted;
  const hasFailed = !isBusy && shown?.hasFailed === true;
  return useMemo(
    () => ({ isBusy, hasFailed, tested: isRead && tested, before, weighing }),
    [isBusy, hasFailed, isRead, tested, before, weighing],
  );
}

function segmentsRenamed(
  renames: Parameters<typeof toldOf>[0],
  before: Definition,
  now: Definition,
): ReadonlyMap<string, string> {
  const kind = "segment:";
  return new Map(
    [...toldOf(renames, before, now)]
      .filter(([key]) => key.startsWith(kind))
      .map(([key, id]) => [key.slice(kind.length), id]),
  );
}
