import { decide } from "../../../questionnaire/decision/decide.ts";
import { walk } from "../../../questionnaire/decision/walk.ts";
import { command } from "../command.ts";
import { definitionIn } from "../files.ts";
import { givenHelp, givenIn, givenOptions } from "../given.ts";

export const classify = command({
  synopsis: "classify FILE --answers JSON [--known JSON]",
  help: `
Prints as JSON what comes of answers: { walk, decision }. walk says whether the
interview is complete, which question is next and which answers count; decision
says the segment, by what it was decided, the scores, the lead, whether it is
close, and the runner-up. It is provisional while walk.complete is false.
${givenHelp}`,
  takes: [1, 1],
  options: givenOptions,
  async run(values, [file = ""]) {
    const definition = await definitionIn(file);
    const given = givenIn(definition, values);
    const { counted, ...course } = walk(definition, given);
    const result = {
      walk: { ...course, counted: Object.fromEntries(counted) },
      decision: decide(definition, given),
    };
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    return 0;
  },
});
