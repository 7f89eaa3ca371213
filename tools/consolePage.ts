// npm run build:console [-- --questionnaire FILE] [--origin ORIGIN]… : the console as static files in dist/console-page; with a
// questionnaire, that lies beside the page, and settings that name it. What lay there already stays: settings that nobody
// gives anew, and other questionnaires. All is looked at first and made aside, so that a run that fails changes nothing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readSettings, type Settings } from "../src/faces/consolePage/settings.ts";
import { problemSentences } from "../src/language/problems.ts";
import { read } from "../src/questionnaire/definition/read.ts";

const folder = "dist/console-page";
const fresh = `${folder}.new`;
const { questionnaire, origin } = given();
const settings = await settingsNow();
const text = questionnaire === undefined ? null : await questionnaireIn(questionnaire);
const name = questionnaire && nameOf(questionnaire);
const next: Settings = {
  ...settings,
  ...(name && { questionnaire: name }),
  ...(origin ? { origins: origin } : name && !settings.origins && { origins: [] }),
};
const reading = readSettings(JSON.stringify(next));
if (!reading.ok) fail(`${origin?.join(", ")}: an origin is such as https://crm.example.com.`);
if (!name && next.questionnaire && !existsSync(join(folder, next.questionnaire))) {
  fail(
    `${folder}/console.json names ${next.questionnaire}, which isn’t there. Give --questionnaire FILE.`,
  );
}

// A shell, because npx is a .cmd file on Windows.
const { status } = spawnSync(
  `npx vite build --mode console-page --outDir "${resolve(fresh)}" --emptyOutDir`,
  {
    shell: true,
    stdio: "inherit",
  },
);
if (status !== 0) {
  await rm(fresh, { recursive: true, force: true });
  process.exit(status || 1);
}
for (const file of await jsonBeside()) await cp(join(folder, file), join(fresh, file));
if (name && text !== null) await writeFile(join(fresh, name), text);
if (Object.keys(next).length > 0) {
  await writeFile(join(fresh, "console.json"), `${JSON.stringify(reading.settings, null, 2)}\n`);
}
await rm(folder, { recursive: true, force: true });
await rename(fresh, folder);
if (next.questionnaire) {
  const { origins = [] } = reading.settings;
  const where = origins.length > 0 ? `, in frames of ${origins.join(", ")}` : "";
  console.log(
    `\n${folder} shows ${next.questionnaire}${where}. Whoever can open it can read it: put it where only sales people can.`,
  );
}

function given() {
  try {
    const { values } = parseArgs({
      options: {
        questionnaire: { type: "string" },
        origin: { type: "string", multiple: true },
      },
    });
    return values;
  } catch (failure) {
    return fail((failure as Error).message);
  }
}

/** What the settings say that lie there already. */
async function settingsNow(): Promise<Settings> {
  const file = `${folder}/console.json`;
  if (!existsSync(file)) return {};
  const reading = readSettings(await readFile(file, "utf8"));
  return reading.ok
    ? reading.settings
    : fail(`${file} says something that it can’t: ${reading.wrong.join(", ")}. Mend or delete it.`);
}

async function questionnaireIn(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch(({ code }) =>
    fail(code === "ENOENT" ? `There is no ${file}.` : `${file} can’t be read: ${code}.`),
  );
  const reading = read(text);
  if (!reading.ok) {
    const say = problemSentences("en");
    const problems = reading.problems
      .slice(0, 10)
      .map((one) => `\n  ${one.line}:${one.column} ${say(one)}`);
    return fail(`${file} is no questionnaire, or has problems:${problems.join("")}`);
  }
  if (!reading.definition.published) return text;
  return fail(
    `${file} is the public form. The console needs the questionnaire itself, with the sales team’s words.`,
  );
}

/** Its name beside the page, where the settings and the page have theirs. */
function nameOf(file: string): string {
  const name = basename(file);
  if (/^[\w-][\w.-]{0,94}\.json$/.test(name) && name !== "console.json") return name;
  return fail(
    `${name} can’t lie beside the page: letters, digits, “-”, “_” and “.”, then .json, and not console.json.`,
  );
}

async function jsonBeside(): Promise<readonly string[]> {
  const files = existsSync(folder) ? await readdir(folder) : [];
  return files.filter((file) => file.endsWith(".json"));
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}
