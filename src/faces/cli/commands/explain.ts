import { command } from "../command.ts";
import { definitionIn } from "../files.ts";
import { givenHelp, givenIn, givenOptions } from "../given.ts";
import { terminalOn } from "../terminal.ts";
import { explanationView } from "../views/explanationView.ts";

export const explain = command({
  synopsis: "explain FILE --answers JSON [--known JSON]",
  help: `
Says which segment answers lead to and why: which of them spoke for it, which
rule decided, and the smallest change that would lead elsewhere.
${givenHelp}`,
  takes: [1, 1],
  options: givenOptions,
  async run(values, [file = ""]) {
    const definition = await definitionIn(file);
    const given = givenIn(definition, values);
    process.stdout.write(`${explanationView(definition, given, terminalOn(process.stdout))}\n`);
    return 0;
  },
});
