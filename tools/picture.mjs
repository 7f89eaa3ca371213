// npm run picture: takes README's pictures.
import { mkdir } from "node:fs/promises";
import { openBrowser } from "./browser.mjs";
import { servePages } from "./serving.mjs";

const folder = "stories/pictures";
await mkdir(folder, { recursive: true });
const pages = await servePages();
const browser = await openBrowser();

const rep = await browser.newPage({ viewport: { width: 1200, height: 1100 } });
await rep.goto(`${pages.start}?questionnaire=industrial-distributor&face=rep`);
for (let question = 1; question <= 3; question++) {
  await rep.getByText(`Question ${question},`).first().waitFor();
  await rep.locator(".nd-choice").first().click();
}
await rep.getByRole("heading", { level: 2 }).waitFor();
const { y = 0 } = (await rep.locator(".nd-verdict").boundingBox()) ?? {};
await rep.screenshot({
  path: `${folder}/rep-result.png`,
  clip: { x: 0, y: y - 24, width: 1200, height: 800 },
});

const call = await browser.newPage({ viewport: { width: 1200, height: 720 } });
await call.goto(`${pages.start}?questionnaire=industrial-distributor&face=console&account=Acme`);
await call.locator(".ndc-now").waitFor();
// Until nothing is left to ask.
for (let answered = 1; await call.locator(".ndc-now").isVisible(); answered++) {
  // With another key in between, since one that is tapped twice answers once.
  await call.keyboard.press("Shift");
  await call.keyboard.press("1");
  await call.locator(`.ndc-row-answer >> nth=${answered - 1}`).waitFor();
}
await call.locator(".ndc-verdict").waitFor();
const { height: bar = 0 } = (await call.getByRole("banner").boundingBox()) ?? {};
await call.screenshot({
  path: `${folder}/console.png`,
  clip: { x: 0, y: bar, width: 1200, height: 720 - bar },
});

const studio = await browser.newPage({ viewport: { width: 1400, height: 860 } });
await studio.goto(pages.studio);
await studio.getByRole("button", { name: /Services for utilities/ }).click();
await studio.getByRole("button", { name: /^4\. / }).first().click();
await studio
  .getByRole("textbox", { name: "Operations without a stop, for “Dealing with complaints”" })
  .fill("3");
await studio.getByText(/of 100 prospects .* end in another segment/).waitFor();
await studio
  .getByRole("table")
  .first()
  .evaluate((table) => table.scrollIntoView({ block: "center" }));
await studio.screenshot({ path: `${folder}/studio.png` });

await browser.close();
await pages.close();
console.log(`Took the pictures in ${folder}`);
