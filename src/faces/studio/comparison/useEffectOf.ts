import { useEffect, useState } from "react";
import { diffing } from "../../../proof/diff/diffing.ts";
import type { Edit } from "../../../proof/diff/edit.ts";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { type Renamed, toldOf } from "../document/renames.ts";
import { inSlices } from "./inSlices.ts";

/** What is known of an edit's effect on prospects. */
export type EffectState =
  | { readonly state: "working" }
  /** One of the two can't be read as a questionnaire. */
  | { readonly state: "unreadable"; readonly side: "before" | "after" }
  /** There is too much to examine. */
  | { readonly state: "failed" }
  | {
      readonly state: "done";
      readonly before: Definition;
      readonly after: Definition;
      readonly edit: Edit;
    };

/** The effect of the edit that makes one text of another, and renamed what is told. */
export function useEffectOf(
  before: string,
  after: string,
  renames: readonly Renamed[],
): EffectState {
  const [state, setState] = useState<EffectState>({ state: "working" });
  useEffect(() => {
    const abort = new AbortController();
    setState({ state: "working" });
    void effectOf(before, after, renames, abort.signal).then((found) => found && setState(found));
    return () => abort.abort();
  }, [before, after, renames]);
  return state;
}

async function effectOf(
  one: string,
  other: string,
  renamed: readonly Renamed[],
  signal: AbortSignal,
): Promise<EffectState | undefined> {
  const [old, now] = [read(one), read(other)];
  if (!old.ok) return { state: "unreadable", side: "before" };
  if (!now.ok) return { state: "unreadable", side: "after" };
  const { definition: before } = old;
  const { definition: after } = now;
  try {
    const renames = toldOf(renamed, before, after);
    const edit = await inSlices(diffing(before, after, { renames }), signal);
    return edit && { state: "done", before, after, edit };
  } catch {
    return signal.aborted ? undefined : { state: "failed" };
  }
}
