import { useEffect, useRef, useState } from "react";
import type { Coded, Coding, Unlearnable } from "../../../evidence/learning/codebook.ts";
import { type DraftParts as AllDraftParts, draftOf } from "../../../evidence/learning/draft.ts";
import { reportOf } from "../../../evidence/learning/learningReport.ts";
import { warningsOf } from "../../../evidence/learning/warnings.ts";
import { read } from "../../../questionnaire/definition/read.ts";
import { today } from "../desk/today.ts";
import { learnInWorkers } from "./learning.ts";
import type { Learnt } from "./learnt.ts";
import type { TableDesk } from "./tableDesk.ts";

/** How far learning is. */
export type LearningState =
  | { readonly state: "ready" | "cancelled" | "no-worker" | "failed" }
  | { readonly state: "learning"; readonly done: number; readonly of: number }
  | { readonly state: "unlearnable"; readonly why: Unlearnable }
  | { readonly state: "unreadable"; readonly problems: number };

export interface Order {
  readonly name: string;
  readonly coding: Coding;
  readonly always: number;
}

/** A questionnaire that was learned. */
export interface Made {
  readonly text: string;
  readonly learnt: Learnt;
}

/** How what is still to be written is put meanwhile. */
export type DraftParts = Pick<AllDraftParts, "words" | "blank">;

/** Learns beside the page, and makes a questionnaire of what was learned. */
export function useLearning(desk: TableDesk, parts: DraftParts, onMade: (made: Made) => void) {
  const [state, setState] = useState<LearningState>({ state: "ready" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function learn({ name, coding, always }: Order, signal: AbortSignal): Promise<void> {
    const coded = await desk.code(coding);
    if (signal.aborted) return;
    if ("why" in coded) return setState({ state: "unlearnable", why: coded });
    const wish = { always, most: coding.most, seed: 1 };
    const { whole, parts: trials } = await learnInWorkers(coded.study, wish, signal, (done, of) =>
      setState({ state: "learning", done, of }),
    );
    const report = reportOf(coded.study, wish, whole, trials);
    const tool = whole.tools.get(report.range);
    if (!tool) throw new Error("Nothing was learned.");
    const draft = draftOf(coded, report, tool, { ...parts, texts: new Map(), on: today() });
    const text = `${JSON.stringify(draft, null, 2)}\n`;
    const reading = read(text);
    if (!reading.ok) return setState({ state: "unreadable", problems: reading.problems.length });
    const { columns, segments }: Coded = coded;
    const warnings = warningsOf(coded, whole, report);
    setState({ state: "ready" });
    onMade({ text, learnt: { name, coded: { columns, segments }, report, warnings, always } });
  }

  return {
    state,
    start(order: Order): void {
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      setState({ state: "learning", done: 0, of: 11 });
      learn(order, abort.signal).catch((error: unknown) => {
        if (abort.signal.aborted) return;
        const isWorker = error instanceof Error && error.message === "no-worker";
        setState({ state: isWorker ? "no-worker" : "failed" });
      });
    },
    cancel(): void {
      running.current?.abort();
      setState({ state: "cancelled" });
    },
  };
}
