// Formbricks' library for surveys in a page.

import { form } from "virtual:form";
import { renderSurveyInline } from "@formbricks/surveys";

const place = document.body.appendChild(document.createElement("main"));
place.id = "survey";
const survey = {
  id: "bench",
  name: "Bench",
  type: "link",
  status: "inProgress",
  welcomeCard: { enabled: false, showResponseCount: false, timeToFinish: false },
  thankYouCard: { enabled: true, headline: "Thank you." },
  hiddenFields: { enabled: false },
  languages: [],
  styling: null,
  triggers: [],
  questions: form.map(({ text, options }, position) => ({
    id: `q${position}`,
    type: "multipleChoiceSingle",
    headline: text,
    required: true,
    shuffleOption: "none",
    choices: options.map((option, at) => ({ id: `o${at}`, label: option })),
  })),
};
renderSurveyInline({
  containerId: "survey",
  survey,
  brandColor: "#2563eb",
  isBrandingEnabled: false,
  autoFocus: false,
  styling: { brandColor: { light: "#2563eb" } },
} as unknown as Parameters<typeof renderSurveyInline>[0]);
