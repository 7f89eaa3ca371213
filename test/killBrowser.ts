import type { BrowserContext } from "playwright";

/** Ends every process of a browser at once, so that none can save anything. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("Nothing to kill.");
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const closed = new Promise<void>((done) => context.once("close", () => done()));
  for (const { id } of processInfo) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It ended together with another.
    }
  }
  await closed;
}
