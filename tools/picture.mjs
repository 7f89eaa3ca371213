// npm run picture: takes README's picture of the sales team's page.
import { mkdir } from "node:fs/promises";
import { chromium } from "playwright";
import { createServer } from "vite";
import { browserArguments, findBrowser } from "./browser.mjs";

const file = "stories/pictures/rep-result.png";
const server = await createServer({
  configFile: "vite.config.ts",
  root: "src/start",
  logLevel: "error",
  server: { fs: { allow: ["../.."] } },
});
await server.listen();
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: browserArguments,
});
const page = await browser.newPage({ viewport: { width: 1200, height: 860 } });
await page.goto(`${server.resolvedUrls?.local[0]}?questionnaire=industrial-distributor&face=rep`);
for (let question = 1; question <= 3; question++) {
  await page.getByText(`Question ${question} of`).first().waitFor();
  await page.locator(".nd-choice").first().click();
}
await page.getByRole("heading", { level: 2 }).waitFor();
await mkdir("stories/pictures", { recursive: true });
await page.screenshot({ path: file, clip: { x: 0, y: 78, width: 1200, height: 782 } });
await browser.close();
await server.close();
console.log(`Took ${file}`);
