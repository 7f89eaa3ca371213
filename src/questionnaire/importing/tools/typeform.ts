import type { Place } from "../../definition/place.ts";
import type { ImportWords } from "../draft.ts";
import type { Found } from "../found.ts";
import { Gathering, isFilled } from "./gathering.ts";
import { canonicalTag } from "./tag.ts";

/** Whether JSON is a form as Typeform’s Create API gives it. */
export function isTypeform(form: Place): boolean {
  return Array.isArray(form.get("fields").value);
}

const choices = ["multiple_choice", "dropdown", "picture_choice"];

/** What is only looks, or a name that the tool gives. */
const quiet = {
  form: [
    ..."id type workspace self _links created_at last_updated_at published_at".split(" "),
    ..."title fields logic welcome_screens thankyou_screens".split(" "),
  ],
  field: "id ref title type properties validations attachment layout".split(" "),
  properties: [
    ..."description choices fields allow_multiple_selection allow_other_choice".split(" "),
    ..."vertical_alignment supersized show_labels hide_marks button_text show_button".split(" "),
  ],
};

/** What a form of Typeform holds of a questionnaire. */
export function typeform(
  form: Place,
  language: string,
  words: (language: string) => ImportWords,
): Found {
  const gathering = new Gathering();
  const spoken = canonicalTag(form.get("settings").get("language").string());
  const { yes, no } = words(spoken ?? language);
  const titles = new Map<string, string>();
  const take = (field: Place) => {
    const title = titleOf(field);
    const kind = field.get("type").string() ?? "";
    const properties = field.get("properties");
    const ref = field.get("ref").string();
    if (ref !== undefined) titles.set(ref, title);
    if (kind === "group" || kind === "inline_group") {
      if (title !== "") gathering.miss("text-page", title);
      for (const inner of properties.get("fields").items()) take(inner);
      return;
    }
    if (kind === "statement") gathering.miss("text-page", title);
    else if (kind === "yes_no") takeChoice(field, title, [yes, no], gathering);
    else if (choices.includes(kind)) takeChoice(field, title, undefined, gathering);
    else gathering.miss("open", title, kind === "" ? [] : [kind]);
    const pictures = [field.get("attachment"), field.get("layout").get("attachment")];
    if (pictures.some(isFilled)) gathering.miss("image", title);
  };
  for (const field of form.get("fields").items()) take(field);
  for (const rule of form.get("logic").items()) {
    const ref = rule.get("ref").string() ?? "";
    if (rule.get("actions").items().length > 0) gathering.miss("logic", titles.get(ref) ?? ref);
  }
  for (const key of ["welcome_screens", "thankyou_screens"]) {
    for (const screen of form.get(key).items()) gathering.miss("text-page", titleOf(screen));
  }
  gathering.settings(form, quiet.form);
  return gathering.found({ title: form.get("title").string(), language: spoken });
}

function takeChoice(
  field: Place,
  title: string,
  fixed: readonly string[] | undefined,
  gathering: Gathering,
): void {
  const properties = field.get("properties");
  const validations = field.get("validations");
  const listed = properties.get("choices").items();
  const answers = fixed ?? listed.map((choice) => choice.get("label").string() ?? "");
  const chosen = (limit: "min" | "max") => validations.get(`${limit}_selection`).number();
  const isMany = properties.get("allow_multiple_selection").value === true;
  gathering.question({
    text: title,
    hint: properties.get("description").string(),
    answers: answers.map((text) => ({ text })),
    choose: isMany ? (chosen("max") ?? answers.length) : undefined,
    name: field.get("ref").string(),
  });
  const pictured = listed.filter((choice) => isFilled(choice.get("attachment")));
  if (pictured.length > 0) gathering.miss("image", title);
  if (properties.get("allow_other_choice").value === true) gathering.miss("other-answer", title);
  const least = chosen("min") ?? 0;
  if (least > 1) gathering.miss("least-answers", title, [`${least}`]);
  gathering.settings(properties, quiet.properties, title);
  gathering.settings(validations, ["required", "min_selection", "max_selection"], title);
  gathering.settings(field, quiet.field, title);
}

function titleOf(part: Place): string {
  return part.get("title").string() ?? "";
}
