import { useState } from "react";
import type { Path } from "../../../../questionnaire/definition/problem.ts";
import { useStudio } from "../../desk/StudioContext.ts";
import { addressOf } from "../../document/address.ts";

/**
 * What is typed into the field of a place. While it can't be taken it is kept, and stands there again when one comes
 * back to the field.
 */
export function useUntaken<Draft>(
  path: Path,
  isUntaken: (draft: Draft) => boolean,
): [Draft | null, (draft: Draft | null) => void] {
  const { document, kept } = useStudio();
  // By ids, so that it is the same when questions are moved.
  const name = () => {
    const { lastGood } = document.getSnapshot();
    return untakenAt(lastGood ? addressOf(lastGood.definition, path) : path.join("."));
  };
  const [draft, setDraft] = useState<Draft | null>(
    () => (kept.get(name()) as Draft | undefined) ?? null,
  );
  return [
    draft,
    (next) => {
      if (next !== null && isUntaken(next)) kept.set(name(), next);
      else kept.delete(name());
      setDraft(next);
    },
  ];
}

/** The name under which it is kept. */
export function untakenAt(address: string): string {
  return `typed for ${address}`;
}
