import { type ParseArgsConfig, parseArgs } from "node:util";
import { Failure } from "./failure.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Arguments<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; strict: true; allowPositionals: true }>
>;

/** A command as its file describes it. */
interface Description<O extends Options> {
  /** What comes after the program's name. */
  readonly synopsis: string;
  /** What `--help` says, below the synopsis. */
  readonly help: string;
  /** How many arguments there are besides options, at the least and at the most. */
  readonly takes: readonly [least: number, most: number];
  readonly options: O;
  /** Does the work and gives the exit status. */
  run(values: Arguments<O>["values"], positionals: readonly string[]): Promise<number>;
}

/** A command as the program knows it. */
export interface Command {
  /** Takes what stands behind the command's name and gives the exit status. @throws Failure */
  run(args: readonly string[]): Promise<number>;
}

/** Makes a command of its description: its arguments are checked before it runs, and `--help` is answered. */
export function command<const O extends Options>(description: Description<O>): Command {
  const { synopsis, help, takes, options, run } = description;
  return {
    async run(args) {
      if (asksForHelp(args)) {
        process.stdout.write(`Usage: needs-diagnostic ${synopsis}\n\n${help.trim()}\n`);
        return 0;
      }
      await checkOptions(args, options, synopsis);
      const parsed = parseArgs({ args, options, strict: true, allowPositionals: true } as const);
      const { values, positionals } = parsed as Arguments<O>;
      const count = positionals.length;
      // What a shell makes of a name that it doesn't know would be looked for as a file.
      if (positionals.includes("")) throw misused("One argument is empty.", synopsis);
      if (count < takes[0]) throw misused("Something is missing.", synopsis);
      if (count > takes[1]) throw misused(`“${positionals[takes[1]]}” is one too many.`, synopsis);
      return run(values, positionals);
    },
  };
}

/** What is wrong with how a command was given, with what it should look like. */
export function misused(what: string, synopsis: string): Failure {
  const [name] = synopsis.split(" ");
  return new Failure(
    `${what}\n\nUsage: needs-diagnostic ${synopsis}\nMore: needs-diagnostic ${name} --help`,
  );
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

/** Says of each option what is wrong with it, better than `parseArgs` does. @throws Failure */
async function checkOptions(
  args: readonly string[],
  options: Options,
  synopsis: string,
): Promise<void> {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const { nearest } = await import("../../questionnaire/definition/nearest.ts");
      const guess = nearest(name, [...Object.keys(options), "help"]).nearest;
      const hint = guess === undefined ? "" : ` Did you mean --${guess}?`;
      throw misused(`There is no option ${rawName}.${hint}`, synopsis);
    }
    if (option.type === "boolean" && value !== undefined) {
      throw misused(`${rawName} takes no value.`, synopsis);
    }
    const isForgotten = !token.inlineValue && value?.startsWith("--");
    if (option.type === "string" && (!value || isForgotten)) {
      throw misused(`${rawName} needs a value.`, synopsis);
    }
    // The program would take it for another option.
    if (option.type === "string" && !token.inlineValue && /^-./.test(value ?? "")) {
      throw misused(
        `${rawName} needs a value, and “${value}” begins as an option does. Write ${rawName}=${value} if it is meant.`,
        synopsis,
      );
    }
  }
}
