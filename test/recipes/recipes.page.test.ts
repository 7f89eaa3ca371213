import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import type { Rolldown } from "vite";
import { build } from "vite";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { oven } from "../faces/console/oven.ts";
import {
  builtConsoleHost,
  builtConsolePage,
  json,
  openSite,
  type Served,
  type Site,
} from "../faces/consolePage/serving.ts";
import { sharedBrowser } from "../sharedBrowser.ts";
import type { HubSpot } from "./standIns/hubspot.ts";

const recipes = fileURLToPath(new URL("../../recipes/", import.meta.url));
const recipe = (path: string) => readFileSync(`${recipes}${path}`, "utf8");
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the recipes have the console's page. */
const theirs = "https://console.example/";

let browser: Browser;
let pageFiles: ReadonlyMap<string, Served>;
let hostScript: Served;
beforeAll(async () => {
  browser = await sharedBrowser();
  pageFiles = await builtConsolePage();
  hostScript = await builtConsoleHost();
});
afterAll(() => browser?.close());

/** The console's page, for frames of some origins. */
async function deployed(...origins: readonly string[]): Promise<Site> {
  const site = await openSite(pageFiles);
  site.files.set("/oven.json", json(oven));
  site.files.set("/console.json", json({ questionnaire: "oven.json", origins }));
  return site;
}

async function opened(url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  onTestFinished(() => page.close());
  await page.goto(url);
  return page;
}

/** One script of a recipe and what it imports, with stand-ins for what isn't ours. */
async function bundled(entry: string, standIns: Readonly<Record<string, string>>) {
  const result = (await build({
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { development: false } },
    resolve: {
      alias: Object.entries(standIns).map(([name, path]) => ({ find: name, replacement: path })),
    },
    build: {
      write: false,
      target: "es2022",
      lib: { entry, formats: ["es"], fileName: "bundle" },
      rolldownOptions: { external: [/^react/] },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]?.output[0].code ?? "";
}

const account = (where: Pick<Page, "getByRole">) => where.getByRole("textbox", { name: "Account" });

/** That the call is Ada's of Acme & Sons, as it comes from the website. */
async function expectAda(where: Pick<Page, "getByRole" | "getByLabel" | "locator">) {
  await expect.poll(() => account(where).inputValue()).toBe("Acme & Sons");
  expect(await where.getByLabel("Name", { exact: true }).inputValue()).toBe("Ada Lovelace");
  expect(await where.getByLabel("Role").inputValue()).toBe("Owner");
  await where.locator('[data-question="need"]').getByText("Answered on the website").waitFor();
}

test("HubSpot’s card opens the console with the contact", async () => {
  const standIn = file("./standIns/hubspot.ts");
  const code = await bundled(`${recipes}hubspot/NeedsCard.tsx`, {
    "@hubspot/ui-extensions/crm": standIn,
    "@hubspot/ui-extensions": standIn,
    "./consoleHost.js": file("../../src/faces/consoleHost/index.ts"),
  });
  await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(withoutReact(code))}`);
  const { card, opened: modals } = (globalThis as never as { seenByHubSpot: HubSpot })
    .seenByHubSpot;
  card?.().type().props.onClick();
  const uri = modals[0]?.uri ?? "";
  expect(uri.startsWith(theirs)).toBe(true);
  const site = await deployed();
  await expectAda(await opened(uri.replace(theirs, `${site.origin}/`)));
  expect(site.asked.join()).not.toContain("Acme");
});

/** What a data address can't import. */
function withoutReact(code: string): string {
  return code.replace(
    /import \{ jsx(?: as (\w+))? \} from "react\/jsx-runtime";/,
    (_, name = "jsx") => `const ${name} = (type, props) => ({ type, props });`,
  );
}

test("Salesforce’s Visualforce page hands the contact over to the console in its frame", async () => {
  const values: Readonly<Record<string, string>> = {
    "Contact.Id": "003000000000001",
    "Contact.Account.Name": "Acme &#38; Sons",
    "TEXT(Contact.Account.NumberOfEmployees)": "",
    "Contact.Name": "Ada Lovelace",
    "Contact.Title": "Owner",
    "Contact.Needs_Website__c": "{&quot;answers&quot;:{&quot;need&quot;:&quot;space&quot;}}",
  };
  const site = await openSite();
  const console = await deployed(site.origin);
  const folder = "salesforce/staticresources/NeedsConsole/";
  for (const name of readdirSync(`${recipes}${folder}`)) {
    const type = name.endsWith(".css") ? "text/css" : "text/javascript";
    site.files.set(`/NeedsConsole/${name}`, { type, content: recipe(folder + name) });
  }
  site.files.set("/NeedsConsole/consoleHost.js", hostScript);
  const markup = recipe("salesforce/pages/NeedsConsole.page")
    .replace(/<\/?apex:page[^>]*>/g, "")
    .replace(/\{!URLFOR\(\$Resource\.(\w+), '([^']+)'\)\}/g, "/$1/$2")
    .replace(/\{!HTMLENCODE\((.*?)\)\}"/g, (_, field) => `${values[field] ?? "Ida Rep"}"`)
    .replace(theirs, `${console.origin}/`);
  expect(markup).not.toContain("{!");
  site.files.set("/index.html", { type: "text/html", content: `<!doctype html>${markup}` });
  const page = await opened(`${site.origin}/`);
  await expectAda(page.frameLocator("iframe"));
});

test("Pipedrive’s modal hands the person over, and the record of the call to its server", async () => {
  const site = await openSite();
  const console = await deployed(site.origin);
  const code = await bundled(`${recipes}pipedrive/modal.js`, {
    "@pipedrive/app-extensions-sdk": file("./standIns/pipedrive.ts"),
    "needs-diagnostic/console-host": file("../../src/faces/consoleHost/index.ts"),
  });
  site.files.set("/modal.js", { type: "text/javascript", content: code });
  site.files.set("/modal.css", { type: "text/css", content: recipe("pipedrive/modal.css") });
  site.files.set("/modal.html", {
    type: "text/html",
    content: recipe("pipedrive/modal.html").replace(theirs, `${console.origin}/`),
  });
  site.files.set(
    "/call",
    json({
      account: "Acme & Sons",
      person: "Ada Lovelace",
      role: "Owner",
      website: { answers: { need: "space" } },
      context: { person: 7 },
    }),
  );
  const page = await opened(`${site.origin}/modal.html?resource=person&selectedIds=7&id=x`);
  const inside = page.frameLocator("iframe");
  await expectAda(inside);
  expect(site.asked).toContain("/call?resource=person&id=7");
  await inside.locator(".ndc-now").getByRole("button", { name: "In the hall" }).click();
  await inside.getByRole("button", { name: "End call" }).click();
  await expect.poll(() => page.title()).toBe("The call is with your records.");
  expect(site.posted).toMatchObject([
    { path: "/records", body: { account: "Acme & Sons", status: "final", context: { person: 7 } } },
  ]);
});
