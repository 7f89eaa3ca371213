import { chromium } from "playwright";
import type { TestProject } from "vitest/node";
import { browserArguments, findBrowser } from "../tools/browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the browser listens that all tests of pages share. */
    browser: string;
  }
}

/** For pages of plain http: this name leads to this machine, and is not among those that count as secure. */
export const plainHost = "plain.test";

/** Starts one browser for all tests of pages. Gives what ends it. */
export default async function ({ provide }: TestProject) {
  const executablePath = findBrowser();
  const server = await chromium.launchServer({
    ...(executablePath && { executablePath }),
    args: [...browserArguments, `--host-resolver-rules=MAP ${plainHost} 127.0.0.1`],
  });
  provide("browser", server.wsEndpoint());
  return () => server.close();
}
