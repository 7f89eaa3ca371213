import type { ReactNode } from "react";
import type { WhatSuits } from "../../../interview/session/whatSuits.ts";
import { keyed } from "../keyed.ts";
import { useTranslator } from "../TranslatorContext.ts";
import { SuitMark } from "./SuitMark.tsx";

/** What prospects object to, each with a reply to say aloud. */
export function ObjectionList({ of }: { of: WhatSuits["objections"] }): ReactNode {
  const { text, language } = useTranslator();
  return (
    <dl className="nd-objections">
      {keyed(of, ({ part }) => text(part.says)).map(([key, { part, suits }]) => (
        <div key={key}>
          <dt lang={language}>{text(part.says)}</dt>
          <dd>
            <SuitMark suits={suits} />
            <span lang={language}>{text(part.reply)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
