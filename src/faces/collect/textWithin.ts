import type { Context } from "hono";

/** How much is read of a body that is too long, so that its sender hears of it, and what comes behind it isn't lost. */
const mostRead = 4 * 1024 * 1024;

/** A body that is longer than it may be. */
export class TooLong extends Error {
  /** Whether the connection is at its end, since not all of it was read. */
  readonly isCut: boolean;

  constructor(isCut: boolean) {
    super("A body is too long.");
    this.isCut = isCut;
  }
}

/** What a request's body says. @throws TooLong */
export async function textWithin({ req }: Context, longest: number): Promise<string> {
  const said = Number(req.header("Content-Length") ?? Number.NaN);
  if (said <= longest) return req.text();
  if (said > mostRead) throw new TooLong(true);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of partsOf(req.raw.body)) {
    size += part.length;
    if (size <= longest) parts.push(part);
    if (size > mostRead) throw new TooLong(true);
  }
  if (size > longest) throw new TooLong(false);
  return Buffer.concat(parts).toString();
}

async function* partsOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return;
    yield value;
  }
}
