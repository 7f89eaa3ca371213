import type { ReactNode } from "react";
import type { WhatSuits } from "../../../interview/session/whatSuits.ts";
import { keyed } from "../keyed.ts";
import { SafeLink } from "../SafeLink.tsx";
import { useTranslator } from "../TranslatorContext.ts";
import { Section } from "./Section.tsx";
import { SuitMark } from "./SuitMark.tsx";

/** What to show a prospect; links open beside the page. */
export function Evidence({ of }: { of: WhatSuits["evidence"] }): ReactNode {
  const { text, word, language } = useTranslator();
  if (of.length === 0) return null;
  return (
    <Section title={word("evidence")}>
      <ul className="nd-list">
        {keyed(of, ({ part }) => text(part.text)).map(([key, { part, suits }]) => (
          <li key={key}>
            {part.url === undefined ? (
              <span lang={language}>{text(part.text)}</span>
            ) : (
              <SafeLink url={part.url} newTab>
                <span lang={language}>{text(part.text)}</span>
              </SafeLink>
            )}
            <SuitMark suits={suits} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
