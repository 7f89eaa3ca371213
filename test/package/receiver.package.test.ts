import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openBrowser } from "../../tools/browser.mjs";
import { fakeHubSpot } from "../faces/collect/forward/fakeHubSpot.ts";
import { freePort } from "../faces/collect/postgres.ts";

const readme = readFileSync("README.md", "utf8");
const commands = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, text = ""]) => text);

/** A project that has installed this package, with its command. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "needs-diagnostic-"));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 5 }));
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(resolve("."), join(folder, "node_modules/needs-diagnostic"), "junction");
  const command = join(folder, "node_modules/.bin/needs-diagnostic");
  writeFileSync(
    command,
    `#!/bin/sh\nexec "${process.execPath}" "${resolve("dist/cli/main.js")}" "$@"\n`,
  );
  chmodSync(command, 0o755);
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }');
  return folder;
}

/** Ends a program with all that it has started, and waits for that. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  process.kill(-(child.pid ?? 0), "SIGKILL");
  await ended;
}

test("README's lines lead from a website to the CRM", async () => {
  const [install = "", ...lines] = (
    commands.find((text) => text.includes("--forward targets.json")) ?? ""
  )
    .trim()
    .split("\n");
  expect(install).toMatch(/^npm install .*needs-diagnostic.*\.tgz hono @hono\/node-server libsql$/);
  expect(lines.length).toBeLessThan(10);
  const crm = await fakeHubSpot("secret");
  const folder = project();
  const site = createServer(({ url = "" }, response) => {
    const types: Readonly<Record<string, string>> = {
      ".js": "text/javascript",
      ".html": "text/html",
    };
    response.setHeader("Content-Type", types[extname(url)] ?? "application/json");
    try {
      response.end(readFileSync(join(folder, "public", url)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => void site.listen(0, "localhost", ready));
  onTestFinished(() => void site.close());
  const website = `http://localhost:${(site.address() as AddressInfo).port}`;
  const port = await freePort();
  const script = lines
    .join("\n")
    .replaceAll("localhost:8787", `localhost:${port}`)
    .replace("http://localhost:3000", website)
    .replaceAll("=…", "=secret")
    .replace("--make", `--make --address ${crm.url}`)
    .replace('"kind": "hubspot",', `"kind": "hubspot", "address": "${crm.url}",`)
    .concat(` --port ${port}`);
  const { DATABASE_URL: _, ...environment } = process.env;
  const shell = spawn("sh", ["-e", "-c", script], {
    cwd: folder,
    env: environment,
    detached: true,
  });
  onTestFinished(() => end(shell));
  let said = "";
  await new Promise<void>((ready, fail) => {
    shell.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("Takes records at")) ready();
    });
    shell.once("exit", () => fail(new Error(said)));
  });
  expect(crm.properties).toContain("needs_segment");

  const { questions, segments } = JSON.parse(readFileSync(join(folder, "needs.json"), "utf8"));
  const answers: Readonly<Record<string, string>> = {
    "who-runs": "one-person",
    "last-run": "stand-in",
    matters: "always",
  };
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${website}/needs.html`);
  await page.getByRole("button", { name: "Begin" }).click();
  const name = page.getByLabel("Your name");
  for (const [id, option] of Object.entries(answers)) {
    const question = questions.find((one: { id: string }) => one.id === id);
    const { text } = question.options.find((one: { id: string }) => one.id === option);
    const choice = page.getByText(text.en ?? text, { exact: true });
    // It ends as soon as no answer can change the segment.
    await choice.or(name).first().waitFor();
    if (await name.isVisible()) break;
    await choice.click();
  }
  await name.fill("Ada");
  await page.getByLabel("Work email").fill("ada@ovens.example");
  await page.getByRole("checkbox").check();
  await page.locator("form button[type=submit]").click();
  await crm.until(() => crm.objects.notes?.length === 1);
  const { rep } = segments.find(({ id }: { id: string }) => id === "cover");
  expect(crm.objects.contacts?.[0]?.properties).toMatchObject({
    email: "ada@ovens.example",
    needs_segment: "cover",
  });
  expect(crm.objects.notes?.[0]?.properties.hs_note_body).toContain(rep.name);
});
