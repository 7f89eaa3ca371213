import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attempt } from "../../../src/interview/delivery/attempt.ts";
import { submission } from "./submissions.ts";

/** A receiver that answers each attempt as it is told to. */
let answer: (response: ServerResponse) => void;
const server = createServer((request, response) => {
  request.resume().on("end", () => answer(response));
});
let url = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/leads`;
});
afterAll(() => void server.close());

const now = Date.UTC(1994, 10, 6, 8, 49, 37);

function answered(status: number, { headers = {} }: { headers?: object } = {}) {
  answer = (response) => response.writeHead(status, { ...headers }).end("As I say.");
  return attempt(
    submission(),
    { kind: "webhook", url },
    60_000,
    new AbortController().signal,
    () => now,
  );
}

const sent = { state: "sent", confirmed: true };
const refused = (status: number) => ({ state: "refused", status, text: "As I say." });
const failed = (status: number, retryAfter: number | null = null) => ({
  state: "failed",
  status,
  retryAfter,
});

describe("an answer", () => {
  test.each([200, 201, 202, 203, 204, 207])("%i is taken", async (status) => {
    expect(await answered(status)).toEqual(sent);
  });

  test.each([
    408, 409, 421, 423, 425, 429, 500, 502, 503, 504, 507, 508, 520, 599, 999,
  ])("%i is tried again, and never told as a refusal", async (status) => {
    expect(await answered(status)).toEqual(failed(status));
  });

  test.each([
    407, 511,
  ])("%i, which is the visitor's own network's, is as if no answer had come", async (status) => {
    expect(await answered(status)).toEqual({
      state: "failed",
      status: null,
      retryAfter: null,
    });
  });

  test.each([
    400, 401, 402, 403, 404, 405, 406, 410, 411, 412, 413, 414, 415, 417, 418, 422, 426, 428, 431,
    451, 499, 501, 505,
  ])("%i is final", async (status) => {
    expect(await answered(status)).toEqual(refused(status));
  });

  test.each([
    300, 301, 302, 303, 307, 308,
  ])("%i, a redirect after a POST, is final and not followed", async (status) => {
    const headers = { Location: "/elsewhere", "Retry-After": "1" };
    expect(await answered(status, { headers })).toEqual(refused(status));
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
    const headers = { "Retry-After": header };
    expect(await answered(503, { headers })).toEqual(failed(503, wait));
  });

  test.each([
    "soon",
    "1.5",
    "-1",
    "2026-11-06",
    "Infinity",
    "Sunday",
  ])("%s says nothing", async (header) => {
    const headers = { "Retry-After": header };
    expect(await answered(503, { headers })).toEqual(failed(503));
    expect(await answered(413, { headers })).toEqual(refused(413));
  });

  test.each([
    403, 409, 413, 501,
  ])("makes %i passing: who says when is not against it", async (status) => {
    expect(await answered(status, { headers: { "Retry-After": "5" } })).toEqual(
      failed(status, 5000),
    );
  });
});

test("a connection that is cut before an answer is none", async () => {
  const given = answered(200);
  answer = (response) => response.destroy();
  expect(await given).toEqual({ state: "failed", status: null, retryAfter: null });
});
