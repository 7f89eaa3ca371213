// SurveyJS, a question a page, going on by itself.
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import "survey-core/survey-core.fontless.min.css";
import { form } from "virtual:form";
import { Survey } from "survey-react-ui";

const model = new Model({
  autoAdvanceEnabled: true,
  pages: form.map(({ text, options }, position) => ({
    elements: [{ type: "radiogroup", name: `q${position}`, title: text, choices: options }],
  })),
});
const place = document.body.appendChild(document.createElement("main"));
createRoot(place).render(createElement(Survey, { model }));
