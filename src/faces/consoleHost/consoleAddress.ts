import type { HandedCall } from "./protocol.ts";

/**
 * The address that opens the console's page with a call, for a link or a frame that nobody talks to. All of the call stands
 * behind the `#`, which no server gets to see.
 */
export function consoleAddress(page: string, call: HandedCall): string {
  const parts = Object.entries(call)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]);
  const [address] = page.split("#");
  return `${address}#${new URLSearchParams(parts)}`;
}
