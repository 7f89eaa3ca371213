import { describe, expect, test, vi } from "vitest";
import { answerOf } from "../../../src/interview/delivery/destinations/exchange.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 37);

function answered(status: number, headers: Record<string, string> = {}) {
  return answerOf(new Response("As I say.", { status, headers }), now);
}

const refused = (status: number) => ({ state: "refused", status, text: "As I say." });
const failed = (status: number | null, retryAfter: number | null = null) => ({
  state: "failed",
  status,
  retryAfter,
});

describe("an answer", () => {
  test.each([200, 201, 202, 203, 207])("%i is taken", async (status) => {
    expect(await answered(status)).toEqual({ state: "sent", confirmed: true });
  });

  test.each([
    408, 409, 421, 423, 425, 429, 500, 502, 503, 504, 507, 508, 520, 599,
  ])("%i is tried again, and never told as a refusal", async (status) => {
    expect(await answered(status)).toEqual(failed(status));
  });

  test.each([
    407, 511,
  ])("%i, which is the visitor's own network's, is as if no answer had come", async (status) => {
    expect(await answered(status, { "Retry-After": "5" })).toEqual(failed(null));
  });

  test.each([
    400, 401, 402, 403, 404, 405, 406, 410, 411, 412, 413, 414, 415, 417, 418, 422, 426, 428, 431,
    451, 499, 501, 505,
  ])("%i is final", async (status) => {
    expect(await answered(status)).toEqual(refused(status));
  });

  test.each([
    300, 301, 302, 303, 307, 308, 399,
  ])("%i, a redirect, is final, whatever it says of when to come again", async (status) => {
    expect(await answered(status, { "Retry-After": "1" })).toEqual(refused(status));
  });
});

describe("Retry-After", () => {
  test.each([
    ["0", 0],
    ["120", 120_000],
    ["Sun, 06 Nov 1994 08:50:37 GMT", 60_000],
    ["Sunday, 06-Nov-94 08:50:37 GMT", 60_000],
    ["Sun Nov  6 08:50:37 1994", 60_000],
    ["Sun, 06 Nov 1994 08:00:00 GMT", 0],
  ])("%s is waited for, in seconds or to a date in each form of HTTP's", async (header, wait) => {
    expect(await answered(503, { "Retry-After": header })).toEqual(failed(503, wait));
  });

  test("to a date that names no zone is to one of Greenwich, wherever the page is", async () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    expect(new Date(now).getTimezoneOffset()).toBe(-540);
    const headers = { "Retry-After": "Sun Nov  6 08:50:37 1994" };
    expect(await answered(503, headers)).toEqual(failed(503, 60_000));
    vi.unstubAllEnvs();
  });

  test.each([
    ...["soon", "1.5", "-1", "2026-11-06", "Infinity", "Sunday", "in 5", "5 s"],
    "06 Nov 1994 08:50:37 GMT",
  ])("%s says nothing", async (header) => {
    expect(await answered(503, { "Retry-After": header })).toEqual(failed(503));
    expect(await answered(413, { "Retry-After": header })).toEqual(refused(413));
  });

  test.each([
    400, 403, 409, 413, 501,
  ])("makes %i passing: who says when is not against it", async (status) => {
    expect(await answered(status, { "Retry-After": "5" })).toEqual(failed(status, 5000));
  });
});

describe("what a refusal says", () => {
  const textOf = async (body: BodyInit | null, say?: (text: string) => string) => {
    const answer = await answerOf(new Response(body, { status: 400 }), now, say);
    return answer.state === "refused" ? answer.text : answer;
  };

  test("is read as the text that it is, also where a character comes in two parts", async () => {
    const parts = [Uint8Array.of(0x4e, 0xc3), Uint8Array.of(0xb6)];
    expect(await textOf(streamOf(parts))).toBe("Nö");
    expect(await textOf(null)).toBe("");
  });

  test("is kept to 500 characters", async () => {
    expect(await textOf(`${"x".repeat(499)}ab`)).toBe(`${"x".repeat(499)}a`);
  });

  test("is found in all that a form's answer says, and kept to as much", async () => {
    const long = `${" ".repeat(40_000)}${"No. ".repeat(200)}`;
    expect(await textOf(long, (text) => text.trim())).toBe("No. ".repeat(125));
  });

  test("is what came of it where it breaks off", async () => {
    const broken = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode("Not th")),
      pull: (stream) => stream.error(new Error("The connection was cut.")),
    });
    expect(await textOf(broken)).toBe("Not th");
  });

  test("is not read to an end that it may not have", async () => {
    let read = 0;
    const endless = new ReadableStream({
      pull(stream) {
        read++;
        stream.enqueue(new TextEncoder().encode("No. ".repeat(2500)));
      },
    });
    expect(await textOf(endless)).toBe("No. ".repeat(125));
    expect(read).toBeLessThan(20);
  });
});

function streamOf(parts: readonly Uint8Array[]): ReadableStream {
  return new ReadableStream({
    start(stream) {
      for (const part of parts) stream.enqueue(part);
      stream.close();
    },
  });
}
