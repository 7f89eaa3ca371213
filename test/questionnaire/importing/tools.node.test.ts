import { expect, test } from "vitest";
import { importOf, plainOf } from "./words.ts";

test("a form of Typeform", () => {
  const choice = (...labels: string[]) => labels.map((label) => ({ label, ref: label }));
  const form = {
    id: "aBc",
    title: "Which pump?",
    settings: { language: "de", progress_bar: "proportion" },
    theme: { href: "https://example.com/theme" },
    welcome_screens: [{ title: "Welcome" }],
    thankyou_screens: [{ title: "Thanks" }],
    fields: [
      {
        title: "What stops?",
        ref: "q1",
        type: "multiple_choice",
        properties: {
          description: "Think of last year.",
          choices: choice("The line", "The truck"),
          allow_other_choice: true,
          allow_multiple_selection: true,
          randomize: true,
        },
        validations: { required: true, min_selection: 2 },
      },
      {
        title: "More of {{field:q1}}",
        type: "group",
        properties: {
          fields: [
            {
              title: "Where is {{field:q1}}?",
              type: "dropdown",
              properties: { choices: choice("Here", "There") },
            },
            { title: "Your name?", type: "short_text" },
          ],
        },
      },
      { title: "Is it new?", type: "yes_no", ref: "q2" },
      {
        title: "Like this?",
        type: "picture_choice",
        properties: { choices: [{ label: "A", attachment: { href: "x" } }, { label: "B" }] },
      },
      { title: "Read this", type: "statement" },
    ],
    logic: [
      { type: "field", ref: "q2", actions: [{ action: "jump" }] },
      { ref: "q1", actions: [] },
    ],
  };
  expect(plainOf(JSON.stringify(form))).toEqual({
    title: "Which pump?",
    languages: ["de"],
    questions: [
      ["What stops?", "The line", "The truck"],
      ["Where is {{field:q1}}?", "Here", "There"],
      ["Is it new?", "Yes", "No"],
      ["Like this?", "A", "B"],
    ],
    segments: ["segment", "segment-2"],
    missed: [
      "other-answer | What stops?",
      "least-answers | What stops? | 2",
      "setting | What stops? | randomize",
      "text-page | More of {{field:q1}}",
      "fill-in | Where is {{field:q1}}? | {{field:q1}}",
      "open | Your name? | short_text",
      "image | Like this?",
      "text-page | Read this",
      "logic | Is it new?",
      "text-page | Welcome",
      "text-page | Thanks",
      "setting | settings | theme",
    ],
  });
  const made = importOf(JSON.stringify(form));
  expect(made.ok && JSON.parse(made.text).questions[0]).toMatchObject({
    hint: "Think of last year.",
    choose: 2,
  });
});

test("a form of Google Forms", () => {
  const asked = (title: string, question: object) => ({ title, questionItem: { question } });
  const options = (...values: string[]) => values.map((value) => ({ value }));
  const form = {
    formId: "x",
    info: { title: "Which pump?", description: "Two minutes." },
    items: [
      asked("What stops?", {
        required: true,
        choiceQuestion: {
          type: "CHECKBOX",
          options: [...options("The line", "The truck"), { isOther: true }],
        },
      }),
      asked("Who decides?", {
        choiceQuestion: {
          type: "RADIO",
          shuffle: true,
          options: [
            { value: "I", goToSectionId: "s" },
            { value: "We", goToAction: "NEXT_SECTION", image: { sourceUri: "x" } },
          ],
        },
      }),
      asked("Why?", { textQuestion: { paragraph: true } }),
      asked("How much?", { scaleQuestion: { low: 1, high: 5 } }),
      { title: "Each of these", questionGroupItem: { questions: [], grid: {} } },
      { title: "Part two", pageBreakItem: {} },
      { title: "A picture", imageItem: { image: {} } },
    ],
  };
  expect(plainOf(JSON.stringify(form))).toMatchObject({
    title: "Which pump?",
    questions: [
      ["What stops?", "The line", "The truck"],
      ["Who decides?", "I", "We"],
    ],
    missed: [
      "other-answer | What stops?",
      "image | Who decides?",
      "logic | Who decides?",
      "setting | Who decides? | shuffle",
      "open | Why? | textQuestion",
      "open | How much? | scaleQuestion",
      "open | Each of these | questionGroupItem",
      "text-page | Part two",
      "image | A picture",
    ],
  });
  const made = importOf(JSON.stringify(form));
  const draft = made.ok ? JSON.parse(made.text) : {};
  expect(draft.intro).toEqual({ body: "Two minutes." });
  expect(draft.questions.map(({ choose }: { choose?: number }) => choose)).toEqual([2, undefined]);
});

test("a survey of SurveyJS, in the languages that it speaks", () => {
  const survey = {
    title: { default: "Which pump?", de: "Welche Pumpe?" },
    logo: "x.png",
    pages: [
      {
        name: "page1",
        title: "First part",
        elements: [
          {
            type: "radiogroup",
            name: "stops",
            title: { default: "What stops?", de: "Was steht?", "not a tag": "?" },
            choices: [
              "The line",
              { value: "truck", text: { default: "The truck", de: "Der LKW" } },
              { value: 3, visibleIf: "{a} = 1" },
            ],
            showOtherItem: true,
            showNoneItem: true,
          },
          {
            type: "panel",
            name: "p",
            visibleIf: "{stops} notempty",
            elements: [
              { type: "boolean", name: "new", title: "Is it new?", labelTrue: "It is" },
              {
                type: "checkbox",
                name: "what else",
                choices: ["a", "b", "c"],
                maxSelectedChoices: 2,
              },
            ],
          },
          { type: "comment", name: "why", title: "Why?" },
          { type: "dropdown", name: "country", choicesByUrl: { url: "https://example.com" } },
          { type: "html", name: "hello" },
        ],
      },
    ],
    triggers: [{ type: "complete" }],
  };
  expect(plainOf(JSON.stringify(survey))).toEqual({
    title: { en: "Which pump?", de: "Welche Pumpe?" },
    languages: ["en", "de"],
    questions: [
      [
        { en: "What stops?", de: "Was steht?" },
        "The line",
        { en: "The truck", de: "Der LKW" },
        "3",
      ],
      ["Is it new?", "It is", "No"],
      ["what else", "a", "b", "c"],
    ],
    segments: ["segment", "segment-2"],
    missed: [
      "text-page | First part",
      "other-language | ? | not a tag",
      "other-answer | What stops?",
      "logic | What stops?",
      "setting | What stops? | showNoneItem",
      "logic | p",
      "open | Why? | comment",
      "answers-elsewhere | country",
      "text-page | hello",
      "logic | triggers",
      "setting | logo",
    ],
  });
});

test("a text that only another language has stands in the first, and is told", () => {
  const survey = {
    locale: "fr",
    elements: [{ type: "radiogroup", name: "x", title: { de: "Was?" }, choices: ["a", "b"] }],
  };
  expect(plainOf(JSON.stringify(survey))).toMatchObject({
    languages: ["fr", "de"],
    questions: [[{ fr: "Was?", de: "Was?" }, "a", "b"]],
    missed: ["other-language | Was? | de"],
  });
});
