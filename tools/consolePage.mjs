// npm run build:console [-- --questionnaire FILE]: the console as static files in dist/console-page; with a questionnaire,
// that lies beside the page, and settings that name it.
import { spawnSync } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { questionnaire: { type: "string" } } });
const { questionnaire } = values;
const folder = "dist/console-page";

// A shell, because npx is a .cmd file on Windows.
const { status } = spawnSync("npx vite build --mode console-page", {
  shell: true,
  stdio: "inherit",
});
if (status !== 0) process.exit(status || 1);
if (questionnaire !== undefined) {
  const name = basename(questionnaire);
  const settings = { questionnaire: name, origins: [] };
  await copyFile(questionnaire, `${folder}/${name}`);
  await writeFile(`${folder}/console.json`, `${JSON.stringify(settings, null, 2)}\n`);
  console.log(
    `\n${folder} shows ${name}. Whoever can open it can read it: put it where only sales people can.`,
  );
}
