import type { ReactNode } from "react";
import type { InterfaceTranslator } from "../../language/translator.ts";
import type { VisitorWordName } from "../../language/words/visitor.en.ts";
import { Button } from "../widget/Button.tsx";

/** Stands above the page's own content where the questionnaire can't be shown. */
export function FailureView(props: {
  translator: InterfaceTranslator<VisitorWordName>;
  onRetry: () => void;
}): ReactNode {
  const { word, language, direction } = props.translator;
  return (
    <div className="nd" lang={language} dir={direction}>
      <output className="nd-news nd-error">{word("loadFailed")}</output>
      <div className="nd-actions">
        <Button onClick={props.onRetry}>{word("retry")}</Button>
      </div>
    </div>
  );
}
