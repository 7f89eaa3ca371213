import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";
import type { Form } from "./form.ts";

/** What a page consists of, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Pages that show the form by other means, with packages of their own. */
const contenders = "bench/page/contenders";

/** Installs what we are measured beside, where it isn't there yet. */
export function installContenders(): void {
  if (!existsSync(`${contenders}/node_modules`)) run("npm", ["ci", "--prefix", contenders]);
}

/** A page that shows the form by other means than ours. */
export async function contender(name: string, { questions }: Form): Promise<Files> {
  const files = await built({
    configFile: false,
    plugins: [inPage(questions)],
    build: {
      rolldownOptions: {
        input: `${contenders}/${name}.ts`,
        output: { entryFileNames: "page.js", assetFileNames: "[name][extname]" },
      },
    },
  });
  const sheets = [...files.keys()].filter((path) => path.endsWith(".css"));
  const head = [
    ...sheets.map((path) => `<link rel="stylesheet" href="${path}">`),
    `<script type="module" src="/page.js"></script>`,
  ];
  return new Map([...files, ["/", page(head.join(""), "")]]);
}

/** The element's script. @param revision of which commit; as it stands here where it is left out */
export async function elementScript(revision?: string): Promise<Files> {
  if (!revision) return built({ mode: "element", build: { license: false } });
  const folder = mkdtempSync(join(tmpdir(), "bench-page-"));
  try {
    run("git", ["worktree", "add", "--force", "--detach", folder, revision]);
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    run("npx", ["vite", "build", "--mode", "element", "--logLevel", "error"], folder);
    return filesIn(join(folder, "dist/element"));
  } finally {
    run("git", ["worktree", "remove", "--force", folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page with our element, as README shows it. @param isInPage whether the form stands in the page too */
export function elementPage(script: Files, { published }: Form, isInPage = false): Files {
  const head = `<script type="module" src="/needs-diagnostic.js"></script>`;
  const form = `<script type="application/json">${published}</script>`;
  const body = isInPage
    ? `<needs-diagnostic>${form}</needs-diagnostic>`
    : `<needs-diagnostic src="/form.json"></needs-diagnostic>`;
  return new Map([...script, ["/form.json", published], ["/", page(head, body)]]);
}

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Bench</title>${head}<body>${body}</body></html>`;
}

async function built(config: InlineConfig): Promise<Files> {
  const outputs = (await build({
    logLevel: "error",
    ...config,
    build: { target: "es2022", ...config.build, write: false },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  return new Map(
    [outputs]
      .flat()
      .flatMap(({ output }) => output)
      .map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source]),
  );
}

/** Brings the form into a contender's page. */
function inPage(questions: Form["questions"]): Plugin {
  const name = "virtual:form";
  return {
    name: "in-page",
    resolveId: (asked) => (asked === name ? asked : null),
    load: (id) => (id === name ? `export const form = ${JSON.stringify(questions)};` : null),
  };
}

function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    names
      .filter((name) => name.endsWith(".js"))
      .map((name) => [`/${name}`, readFileSync(join(folder, name))]),
  );
}

function run(command: string, parts: readonly string[], cwd = "."): void {
  const { status, stderr } = spawnSync(command, parts, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${parts.join(" ")}\n${stderr}`);
}
