import type { Decorator } from "@storybook/react-vite";
import { TranslatorProvider } from "../src/faces/widget/TranslatorContext.ts";
import { translatorFor } from "../src/language/widgetTranslator.ts";
import type { Definition } from "../src/questionnaire/definition/definition.ts";

/** What a story of a part is given besides the part's own props. */
export interface Spoken {
  /** The questionnaire whose words the part speaks. */
  definition: Definition;
}

/** Stands for the `<Diagnostic>` around a part: its words, in the language of the toolbar, and its looks. */
export const withTranslator: Decorator<Spoken> = (Story, { args, globals }) => {
  const translator = translatorFor(args.definition, globals.language);
  return (
    <TranslatorProvider value={translator}>
      <div className="nd" lang={translator.language} dir={translator.direction}>
        <Story />
      </div>
    </TranslatorProvider>
  );
};
