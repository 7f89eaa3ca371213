import type { ReactNode } from "react";
import type { Playbook } from "../../../questionnaire/definition/definition.ts";
import { keyed } from "../keyed.ts";
import { SafeLink } from "../SafeLink.tsx";
import { useTranslator } from "../TranslatorContext.ts";
import { Section } from "./Section.tsx";

/** What to show a prospect; links open beside the page. */
export function Evidence({ of }: { of: Playbook["evidence"] }): ReactNode {
  const { text, word } = useTranslator();
  if (of.length === 0) return null;
  return (
    <Section title={word("evidence")}>
      <ul className="nd-list">
        {keyed(of, (piece) => text(piece.text)).map(([key, { text: words, url }]) => (
          <li key={key}>
            {url === undefined ? (
              text(words)
            ) : (
              <SafeLink url={url} newTab>
                {text(words)}
              </SafeLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
