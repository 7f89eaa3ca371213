import { instructionsFor } from "../../../interview/suggestions/instructions.ts";
import { nearestLanguages } from "../../../language/languages.ts";
import { languagesOf } from "../../../questionnaire/definition/definition.ts";
import { command, misused } from "../command.ts";
import { definitionIn, nameOf } from "../files.ts";
import { replaceFiles } from "../writing.ts";

const synopsis = "prompt FILE [--language TAG] [--out FILE]";

export const prompt = command({
  synopsis,
  help: `
Prints what to ask of a language model, or a colleague, who reads the transcript
of a call: the questions with what to listen for and their answers, and the JSON
Schema of the reply. The transcript goes behind it. The reply is pasted into the
console, which shows it as suggestions to take or to leave. No model is in here,
and nothing is sent anywhere. Segments and points are not in it.

  --language TAG  one of the questionnaire's languages; its first if left out
  --out FILE      where it is written, in place of standard output; what stands
                  there is replaced`,
  takes: [1, 1],
  options: { language: { type: "string" }, out: { type: "string" } },
  async run({ language, out }, [file = ""]) {
    const definition = await definitionIn(file);
    const spoken = languagesOf(definition);
    if (language !== undefined && nearestLanguages(language, spoken).length === 0) {
      throw misused(`${nameOf(file)} speaks ${spoken.join(", ")}, not “${language}”.`, synopsis);
    }
    const text = instructionsFor(definition, language);
    if (out === undefined) {
      process.stdout.write(text);
      return 0;
    }
    await replaceFiles([out, text]);
    process.stdout.write(`Wrote ${out}.\n`);
    return 0;
  },
});
