import type { Text } from "../../definition/definition.ts";
import type { Place } from "../../definition/place.ts";
import type { ImportWords } from "../draft.ts";
import type { Found, FoundAnswer } from "../found.ts";
import { Gathering, isFilled } from "./gathering.ts";
import { type LocalText, localText } from "./localText.ts";
import { canonicalTag } from "./tag.ts";

/** Whether JSON is a survey of SurveyJS: of pages, or with its elements beside its title. */
export function isSurveyJs(form: Place): boolean {
  return lists.some((key) => {
    const [first] = form.get(key).items();
    return first && (key === "pages" || first.get("type").exists());
  });
}

const lists = ["pages", "elements", "questions"];
const choices = ["radiogroup", "dropdown", "checkbox", "tagbox", "imagepicker", "buttongroup"];
const many = ["checkbox", "tagbox"];
const conditions = ["visibleIf", "enableIf", "requiredIf", "choicesVisibleIf", "choicesEnableIf"];

const quiet = {
  form: [...lists, "title", "description", "locale", "triggers", "calculatedValues"],
  question: [
    ..."type name title description choices isRequired colCount".split(" "),
    ..."maxSelectedChoices minSelectedChoices hasOther showOtherItem otherText".split(" "),
    ..."labelTrue labelFalse valueTrue valueFalse choicesByUrl choicesFromQuestion".split(" "),
    ...conditions,
  ],
};

/** What a survey of SurveyJS holds of a questionnaire. */
export function surveyJs(
  form: Place,
  language: string,
  words: (language: string) => ImportWords,
): Found {
  const gathering = new Gathering();
  const spoken = canonicalTag(form.get("locale").string());
  const local = localText(spoken ?? language, gathering);
  const survey: Survey = { gathering, local, words: words(spoken ?? language) };
  for (const key of lists) for (const part of form.get(key).items()) takePart(part, survey);
  for (const key of ["triggers", "calculatedValues"])
    if (isFilled(form.get(key))) gathering.miss("logic", undefined, [key]);
  gathering.settings(form, quiet.form);
  return gathering.found({
    title: local(form.get("title")),
    intro: local(form.get("description")) || undefined,
    language: spoken,
  });
}

interface Survey {
  readonly gathering: Gathering;
  readonly local: LocalText;
  readonly words: ImportWords;
}

/** Takes a page, a panel or a question. */
function takePart(part: Place, survey: Survey): void {
  const { gathering, local } = survey;
  const kind = part.get("type").string();
  const text = local(part.get("title")) || (part.get("name").string() ?? "");
  if (kind === undefined || kind === "panel") {
    const said = [local(part.get("title")), local(part.get("description"))].filter(Boolean);
    if (said.length > 0) gathering.miss("text-page", said[0]);
    logicOf(part, text, gathering);
    for (const key of ["elements", "questions"])
      for (const inner of part.get(key).items()) takePart(inner, survey);
  } else if (kind === "html") gathering.miss("text-page", text);
  else if (kind === "image") gathering.miss("image", text);
  else if (kind !== "boolean" && !choices.includes(kind)) gathering.miss("open", text, [kind]);
  else takeQuestion(part, kind, text, survey);
}

function takeQuestion(part: Place, kind: string, text: Text, survey: Survey): void {
  const { gathering, local } = survey;
  const answers = kind === "boolean" ? yesOrNo(part, survey) : answersOf(part, survey);
  const elsewhere = ["choicesByUrl", "choicesFromQuestion"].some((key) => isFilled(part.get(key)));
  if (elsewhere) gathering.miss("answers-elsewhere", text);
  if (!elsewhere || answers.length > 0)
    gathering.question({
      text,
      hint: local(part.get("description")) || undefined,
      answers,
      choose: many.includes(kind) ? mostOf(part, answers.length) : undefined,
    });
  const listed = part.get("choices").items();
  if (listed.some((choice) => isFilled(choice.get("imageLink")))) gathering.miss("image", text);
  if (part.get("hasOther").value === true || part.get("showOtherItem").value === true)
    gathering.miss("other-answer", text);
  const least = part.get("minSelectedChoices").number() ?? 0;
  if (least > 1) gathering.miss("least-answers", text, [`${least}`]);
  logicOf(part, text, gathering);
  if (listed.some(hasCondition)) gathering.miss("logic", text);
  gathering.settings(part, quiet.question, text);
}

function yesOrNo(part: Place, { local, words }: Survey): readonly FoundAnswer[] {
  return [
    { text: local(part.get("labelTrue")) || words.yes },
    { text: local(part.get("labelFalse")) || words.no },
  ];
}

/** An answer is its text, or what is kept of it where it has none of its own. */
function answersOf(part: Place, { local }: Survey): readonly FoundAnswer[] {
  return part
    .get("choices")
    .items()
    .map((choice) => {
      const kept = choice.get("value").exists() ? choice.get("value").value : choice.value;
      const isPlain = ["string", "number", "boolean"].includes(typeof kept);
      return { text: local(choice.get("text")) || (isPlain ? `${kept}` : "") };
    });
}

/** As many as may be chosen; 0 means any number of them. */
function mostOf(part: Place, all: number): number {
  const most = part.get("maxSelectedChoices").number() ?? 0;
  return most > 0 ? Math.max(1, Math.floor(most)) : all;
}

function logicOf(part: Place, text: Text, gathering: Gathering): void {
  if (hasCondition(part)) gathering.miss("logic", text);
}

function hasCondition(part: Place): boolean {
  return conditions.some((key) => isFilled(part.get(key)));
}
