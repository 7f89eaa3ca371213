import type { ReactNode } from "react";
import { leadScore } from "../../interview/calls/leadScore.ts";
import type { Segment } from "../../questionnaire/definition/definition.ts";
import { Section } from "../widget/rep/Section.tsx";
import { useConsole } from "./ConsoleContext.ts";

/** Buying signals to tick, and the lead score that this segment's weights make of them. */
export function Signals({ segment }: { segment: Segment }): ReactNode {
  const { call, change, translator } = useConsole();
  const signals = segment.rep?.signals ?? [];
  if (signals.length === 0) return null;
  const signed = new Intl.NumberFormat(translator.language, { signDisplay: "exceptZero" });
  const seen = call.signals[segment.id] ?? [];
  return (
    <Section title={translator.word("signals")}>
      <p className="ndc-score">{translator.word("leadScore", { ...leadScore(segment, seen) })}</p>
      <ul className="ndc-ticks">
        {signals.map(({ text, weight }, position) => {
          const name = `signal ${segment.id} ${position}` as const;
          return (
            <li key={name}>
              <label>
                <input
                  type="checkbox"
                  checked={seen.includes(position)}
                  onChange={({ target }) => change({ name, value: target.checked })}
                />
                <span lang={translator.language}>{translator.text(text)}</span>
                <bdi className="ndc-weight" dir="ltr">
                  {signed.format(weight)}
                </bdi>
              </label>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
