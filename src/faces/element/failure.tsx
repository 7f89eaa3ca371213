import type { Root } from "react-dom/client";
import { canonicalTag } from "../../language/languages.ts";
import { interfaceTranslator } from "../../language/translator.ts";
import { FailureView } from "./FailureView.tsx";
import { pageLanguageOf } from "./settings.ts";
import type { Speaking } from "./speaking.ts";

/** Shows that the questionnaire could not be fetched, and a way to try again. */
export function failureIn(
  root: Pick<Root, "render">,
  element: Element,
  onRetry: () => void,
): Speaking {
  return {
    languages: () => [canonicalTag(pageLanguageOf(element) ?? "") ?? "en", ...navigator.languages],
    speak: (language, words, own) =>
      root.render(
        <FailureView translator={interfaceTranslator(language, words, own)} onRetry={onRetry} />,
      ),
  };
}
