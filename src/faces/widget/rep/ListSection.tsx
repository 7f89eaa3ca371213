import type { ReactNode } from "react";
import type { Text } from "../../../questionnaire/definition/definition.ts";
import { keyed } from "../keyed.ts";
import { useTranslator } from "../TranslatorContext.ts";
import { Section } from "./Section.tsx";

/** A titled list; nothing where it has no entries. */
export function ListSection(props: {
  title: string;
  of: readonly Text[];
  ordered?: boolean;
  className?: string;
}): ReactNode {
  const { text, language } = useTranslator();
  const List = props.ordered ? "ol" : "ul";
  if (props.of.length === 0) return null;
  return (
    <Section title={props.title} {...(props.className && { className: props.className })}>
      <List className="nd-list" lang={language}>
        {keyed(props.of, text).map(([key, item]) => (
          <li key={key}>{text(item)}</li>
        ))}
      </List>
    </Section>
  );
}
