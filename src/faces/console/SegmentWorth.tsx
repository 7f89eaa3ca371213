import type { ReactNode } from "react";
import { moneyIn } from "../../language/numbers.ts";
import { worthOf } from "../../questionnaire/worth/worth.ts";
import { percent, useConsole } from "./ConsoleContext.ts";

/** What the segment is worth by its economics, for who asks; nothing where nothing is known of that. */
export function SegmentWorth(): ReactNode {
  const { screen, translator, definition } = useConsole();
  const { word, language } = translator;
  const { economics = {} } = screen.segment?.rep ?? {};
  const { day, opportunity, customer, market } = worthOf(economics);
  const { winRate, cycleDays } = economics;
  const money = moneyIn(language, definition.rep?.currency);
  const all = [
    [word("worthDay"), day === null ? undefined : money(day)],
    [word("worthOpportunity"), opportunity === null ? undefined : money(opportunity)],
    [word("worthCustomer"), customer === null ? undefined : money(customer)],
    [word("worthMarket"), market === null ? undefined : money(market)],
    [word("winRate"), winRate === undefined ? undefined : percent(winRate, language)],
    [
      word("cycle"),
      cycleDays === undefined ? undefined : word("days", { count: Math.round(cycleDays) }),
    ],
  ] as const;
  const known = all.filter(([, figure]) => figure !== undefined);
  if (known.length === 0) return null;
  return (
    <details className="ndc-worth">
      <summary>{word("worth")}</summary>
      <dl>
        {known.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
