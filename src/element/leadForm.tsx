import { createRoot } from "react-dom/client";
import type { Voice } from "../language/voice.ts";
import { LeadForm } from "../widget/lead/LeadForm.tsx";
import type { LeadFormProps } from "../widget/lead/leadFormProps.ts";
import looks from "../widget/styles/lead.css?inline";
import { VoiceProvider } from "../widget/VoiceContext.ts";
import { sheetOf } from "./sheet.ts";

export interface MountedLeadForm {
  update(props: LeadFormProps, voice: Voice): void;
  unmount(): void;
}

/** Puts the lead form into a place of the page. */
export function mountLeadForm(place: Element): MountedLeadForm {
  const around = place.getRootNode() as ShadowRoot;
  const sheet = sheetOf(looks);
  if (!around.adoptedStyleSheets.includes(sheet)) around.adoptedStyleSheets.push(sheet);
  const root = createRoot(place);
  return {
    update: (props, voice) =>
      root.render(
        <VoiceProvider value={voice}>
          <LeadForm {...props} />
        </VoiceProvider>,
      ),
    unmount: () => root.unmount(),
  };
}
