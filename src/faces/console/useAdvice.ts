import { useEffect, useMemo, useRef, useState } from "react";
import type { Definition } from "../../questionnaire/definition/definition.ts";
import { useUnchanged } from "../widget/useUnchanged.ts";
import { openAdviser } from "./adviser.ts";
import { adviseNow, advisingAhead, type CallAdvice, type Heard } from "./callAdvice.ts";
import { inSlices } from "./inSlices.ts";
import { ofKey, ofPage } from "./quick.ts";

/** The advice on what was said in a call; null while it is looked for, never that on something else. */
export function useAdvice(
  definition: Definition,
  { known, answers, goesOn }: Heard,
): CallAdvice | null {
  const heard = useUnchanged({ known, answers, goesOn });
  const [first] = useState(heard);
  const now = useMemo(
    () => adviseNow(definition, heard, heard === first ? ofPage : ofKey),
    [definition, heard, first],
  );
  const adviser = useRef<ReturnType<typeof openAdviser>>(null);
  useEffect(() => {
    const opened = openAdviser(definition);
    adviser.current = opened;
    return () => opened.close();
  }, [definition]);
  const [late, setLate] = useState<{ of: readonly [Definition, Heard]; advice: CallAdvice }>();
  useEffect(() => {
    if (now) return;
    return adviser.current?.ask(heard, (advice) => setLate({ of: [definition, heard], advice }));
  }, [definition, heard, now]);
  const next = now?.next ?? null;
  useEffect(() => {
    if (next !== null) return inSlices(advisingAhead(definition, heard, next), () => {});
  }, [definition, heard, next]);
  if (now) return now;
  const isOfThis = late?.of[0] === definition && late.of[1] === heard;
  return isOfThis ? late.advice : null;
}
