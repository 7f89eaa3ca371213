import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright";
import { build } from "vite";
import { expect, test } from "vitest";
import { openBrowserWith } from "../../../../tools/browser.mjs";
import { killBrowser } from "../../../killBrowser.ts";

/** Serves, on this machine alone, a page with the script of `draftsPage.ts`. */
async function serve() {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL("./draftsPage.ts", import.meta.url)),
        formats: ["es"],
        fileName: "drafts",
      },
    },
  });
  const [bundle] = [output].flat();
  const chunks = bundle && "output" in bundle ? bundle.output : [];
  const script = chunks.find(({ type }) => type === "chunk");
  if (script?.type !== "chunk") throw new Error("The page's script could not be built.");
  const server = createServer(({ url }, response) => {
    const isScript = url === "/drafts.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(
      isScript ? script.code : '<!doctype html><script type="module" src="/drafts.js"></script>',
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

test("what was typed is there after a reload, and after the whole browser was killed", async () => {
  const { server, url } = await serve();
  const profile = await mkdtemp(join(tmpdir(), "drafts-"));
  const contexts: BrowserContext[] = [];
  const launch = async () => {
    const context = await openBrowserWith(profile);
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const text = (page: Page) =>
    page.evaluate<string>("list().then((all) => all.find(({ id }) => id === 'one')?.text)");
  try {
    const first = await launch();
    await first.evaluate(`type(["{ ", "{ \\"a\\"", "{ \\"a\\": 1 }"])`);
    await first.reload();
    expect(await text(first)).toBe('{ "a": 1 }');
    await first.evaluate(`type(["{ \\"b\\": "])`);
    await killBrowser(first.context());
    expect(await text(await launch())).toBe('{ "b": ');
  } finally {
    await Promise.all(contexts.map((context) => context.close().catch(() => {})));
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    server.close();
  }
});
