import type { Decorator } from "@storybook/react-vite";
import { VoiceProvider } from "../src/faces/widget/VoiceContext.ts";
import { voiceFor } from "../src/language/widgetVoice.ts";
import type { Definition } from "../src/questionnaire/definition/definition.ts";

/** What a story of a part is given besides the part's own props. */
export interface Spoken {
  /** The questionnaire whose words the part speaks. */
  definition: Definition;
}

/** Stands for the `<Diagnostic>` around a part: its words, in the language of the toolbar, and its looks. */
export const withVoice: Decorator<Spoken> = (Story, { args, globals }) => {
  const voice = voiceFor(args.definition, globals.language);
  return (
    <VoiceProvider value={voice}>
      <div className="nd" lang={voice.language} dir={voice.direction}>
        <Story />
      </div>
    </VoiceProvider>
  );
};
