import type { ReactNode } from "react";
import type { IntroScreen } from "../../interview/session/visitorScreen.ts";
import { Button } from "./Button.tsx";
import { Heading } from "./Heading.tsx";
import { useTranslator } from "./TranslatorContext.ts";

/** What stands before the first question, for visitors. */
export function IntroView(props: { screen: IntroScreen; onBegin: () => void }): ReactNode {
  const { heading, body, start } = props.screen;
  const { text, word } = useTranslator();
  return (
    <div className="nd-intro">
      <Heading>{text(heading)}</Heading>
      {body !== null && <p className="nd-body">{text(body)}</p>}
      <div className="nd-actions">
        <Button onClick={props.onBegin}>{start === null ? word("start") : text(start)}</Button>
      </div>
    </div>
  );
}
