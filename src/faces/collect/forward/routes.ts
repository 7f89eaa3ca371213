import type { Context, Hono } from "hono";
import type { Forwarder } from "./forwarder.ts";

/**
 * `GET /forwarding` tells how things stand with each target, `POST /forwarding` sends dead letters again, or by its key what
 * waits or was of no use.
 *
 * @param deny answers who may not
 */
export function forwardingRoutes(
  app: Hono,
  forwarders: readonly Forwarder[],
  deny: (context: Context) => Response | null,
): void {
  app.get("/forwarding", async (context) => {
    const denied = deny(context);
    if (denied) return denied;
    const targets = forwarders.map(async ({ target: { name, kind }, queue, pause }) => ({
      name,
      kind,
      ...(await queue.counts()),
      // Also what wasn't tried yet waits for that.
      pause: pause && { ...pause, until: new Date(pause.until).toISOString() },
      waitingFor: await queue.reasons("waiting"),
      skippedFor: await queue.reasons("skipped"),
      deadLetters: await queue.deadLetters(),
    }));
    return context.json({ targets: await Promise.all(targets) });
  });

  app.post("/forwarding", async (context) => {
    const denied = deny(context);
    if (denied) return denied;
    const { target, key } = context.req.query();
    const forwarder = forwarders.find((one) => one.target.name === target);
    if (!forwarder) {
      const names = forwarders.map((one) => one.target.name).join(", ") || "none";
      return context.json({ error: `target is one of those forwarded to: ${names}.` }, 400);
    }
    const again = await forwarder.queue.again(key ?? null, Date.now());
    forwarder.hurry();
    return context.json({ again });
  });
}
