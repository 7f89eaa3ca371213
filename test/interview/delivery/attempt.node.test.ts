import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { attempt } from "../../../src/interview/delivery/attempt.ts";
import type { Destination } from "../../../src/interview/delivery/destinations/destination.ts";
import { submission } from "./submissions.ts";

/** A receiver that answers each attempt as it is told to. */
let answer: (response: ServerResponse) => void;
let arrived: (string | undefined)[] = [];
const server = createServer((request, response) => {
  arrived.push(request.url);
  request.resume().on("end", () => answer(response));
});
let url = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/leads`;
});
afterEach(() => {
  arrived = [];
  vi.unstubAllGlobals();
});
afterAll(() => void server.close());

const now = Date.UTC(1994, 10, 6, 8, 49, 37);
const unanswered = { state: "failed", status: null, retryAfter: null };

function attemptAt(destination: Destination, forgotten = new AbortController().signal) {
  return attempt(submission(), destination, 60_000, forgotten, () => now);
}

function answered(status: number, headers: Record<string, string> = {}) {
  answer = (response) => response.writeHead(status, headers).end("As I say.");
  return attemptAt({ kind: "webhook", url });
}

describe("over HTTP", () => {
  test.each([200, 204])("%i is taken", async (status) => {
    expect(await answered(status)).toEqual({ state: "sent", confirmed: true });
  });

  test("what is no status at all is tried again, as a server's failure", async () => {
    expect(await answered(999)).toEqual({ state: "failed", status: 999, retryAfter: null });
  });

  test("a date to wait for is told from the time that it is", async () => {
    const headers = { "Retry-After": "Sun, 06 Nov 1994 08:50:37 GMT" };
    expect(await answered(503, headers)).toEqual({
      state: "failed",
      status: 503,
      retryAfter: 60_000,
    });
  });

  test.each([
    301, 302, 303, 307, 308,
  ])("%i, a redirect after a POST, is final and not followed", async (status) => {
    expect(await answered(status, { Location: "/elsewhere" })).toEqual({
      state: "refused",
      status,
      text: "As I say.",
    });
    expect(arrived).toEqual(["/leads"]);
  });

  test("a connection that is cut before an answer is none", async () => {
    const given = answered(200);
    answer = (response) => response.destroy();
    expect(await given).toEqual(unanswered);
  });
});

const hubspot: Destination = {
  kind: "hubspot",
  portalId: "1",
  formGuid: "7d8a4c7e-3b1f-4a55-9d9c-0c2f6f1a2b3c",
  fields: { email: "lead.email" },
};
const salesforce: Destination = {
  kind: "salesforce",
  oid: "00D000000000001",
  fields: { email: "lead.email" },
};

describe("of a CRM's answer", () => {
  const answerWith = (response: Response) => vi.stubGlobal("fetch", async () => response);

  test.each([
    [
      '{ "errors": [{ "message": "Email is not valid." }, { "message": "No name." }] }',
      "Email is not valid.\nNo name.",
    ],
    ['{ "errors": [] }', ""],
    ["<h1>Not here.</h1>", "<h1>Not here.</h1>"],
    ['{ "message": "Not now." }', '{ "message": "Not now." }'],
  ])("HubSpot's refusal %s is told by its messages, or as it is", async (said, text) => {
    answerWith(new Response(said, { status: 400 }));
    expect(await attemptAt(hubspot)).toEqual({ state: "refused", status: 400, text });
  });

  test("HubSpot's others are read by their status", async () => {
    answerWith(new Response("{}", { status: 200 }));
    expect(await attemptAt(hubspot)).toEqual({ state: "sent", confirmed: true });
    answerWith(new Response("", { status: 429, headers: { "Retry-After": "2" } }));
    expect(await attemptAt(hubspot)).toEqual({ state: "failed", status: 429, retryAfter: 2000 });
  });

  test("Salesforce's says nothing, and so nothing is confirmed", async () => {
    answerWith(Response.error());
    expect(await attemptAt(salesforce)).toEqual({ state: "sent", confirmed: false });
  });
});

describe("a function of the page's own", () => {
  test("is given the submission, and has it once it is done", async () => {
    const send = vi.fn(async () => "anything");
    expect(await attemptAt({ kind: "function", send })).toEqual({ state: "sent", confirmed: true });
    expect(send.mock.calls).toEqual([[submissionLike()]]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("No.");
      },
    ],
    ["rejects", () => Promise.reject(new Error("No."))],
  ])("that %s has not taken it", async (_, send) => {
    expect(await attemptAt({ kind: "function", send })).toEqual(unanswered);
  });

  test("is waited for no longer once all is to be forgotten", async () => {
    const ending = new AbortController();
    const given = attemptAt({ kind: "function", send: () => new Promise(() => {}) }, ending.signal);
    ending.abort();
    expect(await given).toEqual(unanswered);
  });
});

function submissionLike() {
  return { ...submission(), key: expect.any(String) };
}
