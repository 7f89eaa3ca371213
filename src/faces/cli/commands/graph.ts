import type { Definition } from "../../../questionnaire/definition/definition.ts";
import { command, misused } from "../command.ts";
import { definitionIn, nameOf } from "../files.ts";
import { announceSize, interruptSignal, run } from "../running.ts";

const synopsis = "graph FILE [--format mermaid | dot | svg]";

export const graph = command({
  synopsis,
  help: `
Prints a picture of a questionnaire: its questions, when each is asked, and the
segments.

  --format mermaid  for Markdown (default)
  --format dot      for Graphviz
  --format svg      to be looked at; shows each segment's share too`,
  takes: [1, 1],
  options: { format: { type: "string" } },
  async run({ format = "mermaid" }, [file = ""]) {
    const draw = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (!draw) throw misused(`--format is mermaid, dot or svg, not “${format}”.`, synopsis);
    const picture = await draw(await definitionIn(file), nameOf(file));
    process.stdout.write(picture.endsWith("\n") ? picture : `${picture}\n`);
    return 0;
  },
});

type Draw = (definition: Definition, subject: string) => Promise<string>;

const formats: Readonly<Record<string, Draw>> = {
  async mermaid(definition) {
    const { mermaidOf } = await import("../../../questionnaire/picture/mermaid.ts");
    return mermaidOf(definition);
  },
  async dot(definition) {
    const { dotOf } = await import("../../../questionnaire/picture/dot.ts");
    return dotOf(definition);
  },
  async svg(definition, subject) {
    const [{ svgOf }, { proving, sharesOf }] = await Promise.all([
      import("../../../questionnaire/picture/svg.ts"),
      import("../../../proof/shares.ts"),
    ]);
    announceSize(subject, definition);
    const proof = await run(proving(definition), { subject, signal: interruptSignal() });
    return svgOf(definition, sharesOf(proof).shares);
  },
};
