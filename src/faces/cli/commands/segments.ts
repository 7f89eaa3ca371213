import { rankedByWorth } from "../../../questionnaire/worth/worth.ts";
import { command } from "../command.ts";
import { definitionIn } from "../files.ts";
import { terminalOn } from "../terminal.ts";
import { worthView } from "../views/worthView.ts";

export const segments = command({
  synopsis: "segments FILE [--json]",
  help: `
Says what each segment is worth by its economics, the one with the best day of
selling first. What nobody has said stays blank, and so does all that needs it.

--json  An object with \`currency\` (null where the questionnaire names none) and
        \`segments\`, each with \`id\`, \`tier\` and the figures \`customer\`,
        \`opportunity\`, \`day\` and \`market\`; null where one isn't known.`,
  takes: [1, 1],
  options: { json: { type: "boolean" } },
  async run({ json }, [file = ""]) {
    const definition = await definitionIn(file);
    if (json) {
      const currency = definition.rep?.currency ?? null;
      const ranked = rankedByWorth(definition).map(({ segment: { id, rep }, worth }) => ({
        id,
        tier: rep?.tier ?? null,
        ...worth,
      }));
      process.stdout.write(`${JSON.stringify({ currency, segments: ranked }, null, 2)}\n`);
      return 0;
    }
    process.stdout.write(`${worthView(definition, terminalOn(process.stdout))}\n`);
    return 0;
  },
});
