import type { Place } from "../../definition/place.ts";
import type { Found } from "../found.ts";
import { Gathering, isFilled } from "./gathering.ts";

/** Whether JSON is a form as the Google Forms API gives it. */
export function isGoogleForm(form: Place): boolean {
  return Array.isArray(form.get("items").value);
}

const kinds = {
  pageBreakItem: "text-page",
  textItem: "text-page",
  imageItem: "image",
  videoItem: "image",
} as const;

const quiet = {
  form: ["formId", "info", "items", "revisionId", "responderUri", "linkedSheetId"],
  item: ["itemId", "title", "description", "questionItem"],
  question: ["questionId", "required", "choiceQuestion"],
};

/** What a form of Google Forms holds of a questionnaire. */
export function googleForm(form: Place): Found {
  const gathering = new Gathering();
  const info = form.get("info");
  for (const item of form.get("items").items()) takeItem(item, gathering);
  gathering.settings(form, quiet.form);
  return gathering.found({
    title: info.get("title").string() || info.get("documentTitle").string(),
    intro: info.get("description").string(),
  });
}

function takeItem(item: Place, gathering: Gathering): void {
  const title = item.get("title").string() ?? "";
  const kind = Object.entries(kinds).find(([key]) => item.get(key).exists());
  const asked = item.get("questionItem");
  const question = asked.get("question");
  if (kind) gathering.miss(kind[1], title);
  else if (question.get("choiceQuestion").exists()) takeChoice(item, title, gathering);
  else gathering.miss("open", title, openKind(item, question));
  if (isFilled(asked.get("image"))) gathering.miss("image", title);
}

function takeChoice(item: Place, title: string, gathering: Gathering): void {
  const question = item.get("questionItem").get("question");
  const choice = question.get("choiceQuestion");
  const options = choice.get("options").items();
  const own = options.filter((option) => option.get("isOther").value !== true);
  gathering.question({
    text: title,
    hint: item.get("description").string(),
    answers: own.map((option) => ({ text: option.get("value").string() ?? "" })),
    choose: choice.get("type").value === "CHECKBOX" ? own.length : undefined,
    name: question.get("questionId").string(),
  });
  if (own.length < options.length) gathering.miss("other-answer", title);
  if (options.some((option) => isFilled(option.get("image")))) gathering.miss("image", title);
  if (options.some(leadsOn)) gathering.miss("logic", title);
  gathering.settings(choice, ["type", "options"], title);
  gathering.settings(question, quiet.question, title);
  gathering.settings(item, quiet.item, title);
}

/** Whether an answer leads elsewhere than to what comes next. */
function leadsOn(option: Place): boolean {
  const action = option.get("goToAction").string() ?? "NEXT_SECTION";
  return option.get("goToSectionId").exists() || action !== "NEXT_SECTION";
}

/** What kind of question it is that has nothing to choose from, as the API calls it. */
function openKind(item: Place, question: Place): readonly string[] {
  const keys = [...item.entries(), ...question.entries()].map(([key]) => key);
  return keys.filter((key) => /(?:Question|GroupItem)$/.test(key)).slice(0, 1);
}
