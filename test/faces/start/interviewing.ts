import type { Locator, Page } from "playwright";
import type { Definition } from "../../../src/index.ts";
import type { Interview } from "../../questionnaires/interviews.ts";
import {
  type faces,
  inFirstLanguage,
  longestWays,
  resultHeading,
  shipped,
  stepsOf,
} from "../widget/shipped.ts";

/** An interview in the start page. */
export interface Run {
  readonly name: string;
  readonly definition: Definition;
  readonly interview: Interview;
  readonly face: (typeof faces)[number];
}

/** For each shipped questionnaire and face, one interview that asks as much as any. */
export const runs: readonly Run[] = shipped.flatMap(({ name, definition }) => {
  const ways = longestWays(definition);
  const asked = ({ answers }: Interview) => Object.keys(answers).length;
  const [longest] = [...ways].sort((a, b) => asked(b) - asked(a));
  return longest
    ? (["visitor", "rep"] as const).map((face) => ({ name, definition, interview: longest, face }))
    : [];
});

/** Goes through an interview with a pointer, and looks at every screen, with an error in each question too. */
export async function goThrough(
  page: Page,
  url: string,
  { name, definition, interview, face }: Run,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${url}?questionnaire=${name}&face=${face}`);
  const widget = page.getByRole("main");
  const goOn = widget.getByRole("button", { name: "Continue" });
  const see = async (heading: string, suffix = "") => {
    await widget.getByRole("heading", { level: 2, name: heading, exact: true }).waitFor();
    await look(heading + suffix);
  };
  if (face === "visitor") {
    await see(inFirstLanguage(definition, definition.intro?.heading ?? definition.title));
    await widget.getByRole("button").click();
  }
  for (const { question, positions } of stepsOf(definition, interview)) {
    const words = inFirstLanguage(definition, question.text);
    await see(words);
    await goOn.click();
    await widget.getByRole("alert").waitFor();
    await see(words, " (with an error)");
    for (const position of positions) await choices(widget).nth(position).click();
    if ((question.choose ?? 1) > 1) await goOn.click();
  }
  await see(resultHeading(definition, interview, face));
}

/** The choices of the question shown. */
export function choices(widget: Locator): Locator {
  return widget.getByRole("radio").or(widget.getByRole("checkbox"));
}
