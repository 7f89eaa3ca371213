import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webhookDestination } from "../../../src/faces/console/webhookDestination.ts";
import { callFrom } from "../../../src/interview/calls/fold.ts";
import { begun, keptOf } from "../../interview/calls/calls.ts";

const call = callFrom("call-1", keptOf("call-1", [begun()]));
if (!call) throw new Error("There is no call.");

let status = 200;
let headers = {};
const received: { key: unknown; body: string }[] = [];
const server = createServer(async (request, response) => {
  let body = "";
  for await (const part of request) body += part;
  received.push({ key: request.headers["idempotency-key"], body });
  response.writeHead(request.url === "/sign-in" ? 200 : status, headers).end();
});
let url = "";

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/calls`;
});
afterAll(() => void server.close());

test("a call goes out whole, under a key that changes with it", async () => {
  const destination = webhookDestination({ name: "CRM", url });
  await destination.send(call);
  await destination.send(call);
  await destination.send({ ...call, note: "Call again", changedAt: call.changedAt + 1 });
  expect(received.map(({ body }) => JSON.parse(body).note)).toEqual(["", "", "Call again"]);
  const [first, again, changed] = received.map(({ key }) => key);
  expect(again).toBe(first);
  expect(changed).not.toBe(first);
});

test("what is not taken is a failure that says so", async () => {
  status = 503;
  await expect(webhookDestination({ name: "CRM", url }).send(call)).rejects.toThrow("answered 503");
});

test("a call that is sent on to another page, such as to sign in, is not taken", async () => {
  status = 302;
  headers = { Location: "/sign-in" };
  const before = received.length;
  await expect(webhookDestination({ name: "CRM", url }).send(call)).rejects.toThrow();
  expect(received).toHaveLength(before + 1);
});
