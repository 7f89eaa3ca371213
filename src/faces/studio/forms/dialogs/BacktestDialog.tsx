import { zodResolver } from "@hookform/resolvers/zod";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import type { Backtest } from "../../../../questionnaire/definition/definition.ts";
import { date } from "../../../../questionnaire/definition/schema/basics.ts";
import { changeAll } from "../../../../questionnaire/editing/change.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { useChanges, useForms } from "../FormsContext.ts";
import { Refusal } from "../fields/Refusal.tsx";
import { useAttempt } from "../fields/useAttempt.ts";
import {
  type Parsed,
  parseCount,
  parseNumber,
  parsePercent,
  printNumber,
  printPercent,
  readingOf,
} from "../logic/entries.ts";
import { DialogButtons } from "./DialogButtons.tsx";
import { DialogField } from "./DialogField.tsx";

/** What may be written, as a language writes numbers. */
function schemaIn(language: string) {
  const count = z
    .string()
    .check(z.refine((entry) => valueIn(parseCount(entry, language)) !== undefined));
  const share = z
    .string()
    .check(z.refine((entry) => valueIn(parsePercent(entry, language)) !== undefined));
  return z.object({ rows: count, hitRate: share, baseline: share, on: date });
}

const fields = [
  ["rows", "formsBacktestRows", "formsWholeBad"],
  ["hitRate", "formsBacktestHits", "formsPercentBad"],
  ["baseline", "formsBacktestBaseline", "formsPercentBad"],
  ["on", "formsBacktestOn", "formsDateBad"],
] as const;

const path = ["rep", "backtest"];

/** What was learnt from the same interviews as the number of rows and the hit rate, and is of no others. */
const learnt = ["crossValidated", "interval", "segments", "leads"] as const;

/** Says how often the questionnaire was right, once all of it is known: the format has no part of a back-test. */
export function BacktestDialog(props: {
  backtest: Backtest | undefined;
  onClose: () => void;
  onDone: () => void;
}): ReactNode {
  const { backtest, onClose, onDone } = props;
  const { translator } = useForms();
  const { attempt, refusal } = useAttempt();
  const { word, language } = translator;
  const changes = useChanges();
  const { register, handleSubmit, formState, watch } = useForm({
    resolver: zodResolver(schemaIn(language)),
    defaultValues: {
      rows: backtest ? `${backtest.rows}` : "",
      hitRate: backtest ? printPercent(backtest.hitRate, language) : "",
      baseline: backtest ? printPercent(backtest.baseline, language) : "",
      on: backtest?.on ?? "",
    },
  });
  const [rows, hitRate] = [watch("rows"), watch("hitRate")];
  const isOther =
    valueIn(parseCount(rows, language)) !== backtest?.rows ||
    valueIn(parsePercent(hitRate, language)) !== backtest?.hitRate;
  const gone = isOther ? learnt.filter((key) => backtest?.[key] !== undefined) : [];
  const put = handleSubmit(({ rows, hitRate, baseline, on }) => {
    const figures = {
      rows: valueIn(parseCount(rows, language)),
      hitRate: valueIn(parsePercent(hitRate, language)),
      baseline: valueIn(parsePercent(baseline, language)),
      on,
    };
    const edits = [
      ...Object.entries(figures).map(([key, value]) => ({ path: [...path, key], value })),
      ...gone.map((key) => ({ path: [...path, key], value: undefined })),
    ];
    const change = changes(word("formsBacktest"));
    if (!attempt((text) => changeAll(text, edits), change)) return;
    onDone();
    onClose();
  });
  /** What a number was read as, where that doesn't go without saying. */
  const noteOn = (name: (typeof fields)[number][0]) => {
    const entry = watch(name);
    const value =
      name === "on" ? undefined : valueIn(parseNumber(entry.replace("%", ""), language));
    const number = value === undefined ? undefined : readingOf(entry, printNumber(value, language));
    return number && word("formsReadAs", { number });
  };
  return (
    <Dialog className="st-dialog" title={word("formsBacktest")} onClose={onClose}>
      {(close) => (
        <form noValidate onSubmit={put}>
          {fields.map(([name, label, problem]) => (
            <DialogField
              key={name}
              label={word(label)}
              register={register(name)}
              note={noteOn(name)}
              kind={name === "on" ? "date" : "number"}
              problem={formState.errors[name] && word(problem)}
            />
          ))}
          <output className="st-help">{gone.length > 0 && word("formsBacktestGone")}</output>
          <Refusal>{refusal}</Refusal>
          <DialogButtons action={word("formsBacktestIt")} onCancel={close} />
        </form>
      )}
    </Dialog>
  );
}

function valueIn<T>(parsed: Parsed<T>): T | undefined {
  return "value" in parsed ? parsed.value : undefined;
}
