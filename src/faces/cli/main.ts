#!/usr/bin/env node
import * as module from "node:module";
import type { Command } from "./command.ts";

/** The commands, each in a file of its own that is read when it is wanted. */
const commands: Readonly<Record<string, { about: string; load: () => Promise<Command> }>> = {
  check: {
    about: "examine questionnaires whole: problems, findings, shares",
    load: async () => (await import("./commands/check.ts")).check,
  },
  diff: {
    about: "what an edit does to prospects",
    load: async () => (await import("./commands/diff.ts")).diff,
  },
  rename: {
    about: "rename an id wherever it is used",
    load: async () => (await import("./commands/rename.ts")).rename,
  },
  explain: {
    about: "why answers lead to a segment",
    load: async () => (await import("./commands/explain.ts")).explain,
  },
  classify: {
    about: "the segment of answers, as JSON",
    load: async () => (await import("./commands/classify.ts")).classify,
  },
  segments: {
    about: "what each segment is worth, the best first",
    load: async () => (await import("./commands/segments.ts")).segments,
  },
  graph: {
    about: "a picture of questions, branches and segments",
    load: async () => (await import("./commands/graph.ts")).graph,
  },
  export: {
    about: "a questionnaire as SQL, to run in a warehouse",
    load: async () => (await import("./commands/export.ts")).exportCommand,
  },
  publish: {
    about: "the public form of a questionnaire, for a website",
    load: async () => (await import("./commands/publish.ts")).publish,
  },
  collect: {
    about: "a receiver for what websites and consoles send",
    load: async () => (await import("./commands/collect.ts")).collect,
  },
  learn: {
    about: "a questionnaire from a study: questions and points that place best",
    load: async () => (await import("./commands/learn.ts")).learn,
  },
  backtest: {
    about: "how well a questionnaire places rows whose segment is known",
    load: async () => (await import("./commands/backtest.ts")).backtest,
  },
  review: {
    about: "what interviews that were held tell, and whether to look again",
    load: async () => (await import("./commands/review.ts")).review,
  },
  crm: {
    about: "what a CRM needs before results can go there",
    load: async () => (await import("./commands/crm.ts")).crm,
  },
  init: {
    about: "a questionnaire to start from",
    load: async () => (await import("./commands/init.ts")).init,
  },
  prompt: {
    about: "what to ask of a model that reads a call’s transcript",
    load: async () => (await import("./commands/prompt.ts")).prompt,
  },
  schema: {
    about: "the JSON Schema of questionnaires, for editors",
    load: async () => (await import("./commands/schema.ts")).schema,
  },
};

/** Runs the program with its arguments and gives the exit status. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) {
    process.stderr.write(overview());
    return 2;
  }
  if (name === "--help" || name === "-h" || (name === "help" && args.length === 0)) {
    process.stdout.write(overview());
    return 0;
  }
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${(await import("./version.ts")).version}\n`);
    return 0;
  }
  try {
    // `help check` is `check --help`.
    return name === "help"
      ? await runCommand(args[0] ?? "", ["--help"])
      : await runCommand(name, args);
  } catch (error) {
    return statusOfFailure(error);
  }
}

/** @throws Failure, TooLarge, Cancelled */
async function runCommand(name: string, args: readonly string[]): Promise<number> {
  if (!Object.hasOwn(commands, name)) throw await unknownCommand(name);
  const command = await commands[name]?.load();
  return (await command?.run(args)) ?? 2;
}

function statusOfFailure(error: unknown): number {
  // By name: what examines nothing does not load their files.
  const { name, message } = error instanceof Error ? error : { name: "", message: "" };
  if (name === "Failure" || name === "TooLarge") {
    process.stderr.write(`${message}\n`);
    return 2;
  }
  if (name === "Cancelled") {
    process.stderr.write("Cancelled.\n");
    return 130;
  }
  throw error;
}

async function unknownCommand(name: string): Promise<Error> {
  const { nearest } = await import("../../questionnaire/definition/nearest.ts");
  const { Failure } = await import("./failure.ts");
  const guess = nearest(name, Object.keys(commands)).nearest;
  const hint = guess === undefined ? "" : ` Did you mean “${guess}”?`;
  return new Failure(`There is no command “${name}”.${hint}\n\n${overview().trimEnd()}`);
}

function overview(): string {
  const list = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(10)}${about}`);
  return [
    "Usage: needs-diagnostic COMMAND …",
    "",
    "Needs-based segmentation in use: checks and works with questionnaires.",
    "",
    ...list,
    "",
    "  help COMMAND, or COMMAND --help or -h   says more of one",
    "  --version or -v                         tells the version",
    "",
    "check and review speak English and German (--language de), the others English.",
    "",
  ].join("\n");
}

// From Node 22.8 on, what was compiled once need not be again.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`The output can’t be written: ${error.message}.\n`);
  process.exit(2);
});
// Where nobody hears what is wrong, the status still says it.
process.stderr.on("error", () => {});
process.exitCode = await main(process.argv.slice(2));
