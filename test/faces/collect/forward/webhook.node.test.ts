import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { webhookTarget } from "../../../../src/faces/collect/forward/webhook.ts";
import { interviews } from "../../../questionnaires/interviews.ts";
import { folderWith } from "../../cli/program.ts";
import { type PostgresServer, startPostgres } from "../postgres.ts";
import { form, given, leadOf, send, submission } from "../sending.ts";
import { forwarding, secret } from "./forwarding.ts";
import { listening, type Request } from "./listening.ts";

const [{ answers } = { answers: {} }] = interviews(form);
const one = () => submission(answers, leadOf("ada@example.com"));
const signing = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const ok = { status: 204, body: "" };

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

const idsOf = (requests: readonly Request[]) =>
  requests.map(({ headers }) => `${headers["webhook-id"]}`);

/** As whoever takes it would check it. */
function isSigned(id: string, timestamp: string, body: string, signature: string) {
  const key = Buffer.from(signing.replace("whsec_", ""), "base64");
  const wanted = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return signature === `v1,${wanted}`;
}

test("the check of signatures that follows agrees with the example of the Standard Webhooks", () => {
  const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
  const body = '{"test": 2432232314}';
  expect(isSigned("msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", body, signature)).toBe(true);
});

describe.each([
  { name: "SQLite", place: async () => `${folderWith()}/records.db` },
  { name: "PostgreSQL", place: () => postgres.database() },
])("on $name", ({ place }) => {
  test("each record arrives once, as it is kept, and signed; what was set aside doesn't", async () => {
    const target = await listening(() => ok);
    const receiver = await forwarding(await place(), [webhookTarget("ours", target.url, signing)]);
    const sent = Array.from({ length: 25 }, one);
    const odd = one();
    await send(receiver.port, {
      ...odd,
      record: { ...odd.record, answers: { nobody: "asked" } },
    });
    await Promise.all(sent.map((body) => send(receiver.port, body)));
    await receiver.until(({ done }) => done === 25);
    expect(idsOf(target.requests).toSorted()).toEqual(sent.map(({ key }) => key).toSorted());
    const records = new Map(
      (await given(receiver.port, secret)).map((record) => [record.key, record]),
    );
    for (const { headers, body } of target.requests) {
      const id = `${headers["webhook-id"]}`;
      expect(JSON.parse(body)).toEqual(records.get(id));
      const [timestamp, signature] = [headers["webhook-timestamp"], headers["webhook-signature"]];
      expect(isSigned(id, `${timestamp}`, body, `${signature}`)).toBe(true);
      expect(Math.abs(Date.now() / 1000 - Number(timestamp))).toBeLessThan(300);
    }
    expect(await receiver.standing()).toEqual([
      {
        name: "ours",
        kind: "webhook",
        waiting: 0,
        done: 25,
        skipped: 0,
        dead: 0,
        pause: null,
        waitingFor: [],
        skippedFor: [],
        deadLetters: [],
      },
    ]);
  });

  test("failures, lost answers and a secret that isn't taken yet delay a record, and lose none", async () => {
    const replies = [
      "lost",
      { status: 500 },
      { status: 401 },
      { status: 302 },
      { status: 404 },
    ] as const;
    const target = await listening((_, count) => replies[count - 1] ?? ok);
    const receiver = await forwarding(await place(), [webhookTarget("ours", target.url, signing)]);
    const sent = [one(), one(), one()];
    for (const body of sent) await send(receiver.port, body);
    await receiver.until(({ done }) => done === 3);
    expect(new Set(idsOf(target.requests))).toEqual(new Set(sent.map(({ key }) => key)));
    expect(target.requests).toHaveLength(replies.length + 3);
  });

  test("a target that asks for a wait gets it", async () => {
    const target = await listening((_, count) =>
      count === 1 ? { status: 429, headers: { "Retry-After": "1" } } : ok,
    );
    const receiver = await forwarding(await place(), [webhookTarget("ours", target.url, signing)]);
    await send(receiver.port, one());
    await target.until(() => target.requests.length > 0);
    // Nor does another record come before.
    await send(receiver.port, one());
    await receiver.until(({ done }) => done === 2);
    const [first, second] = target.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test("no wait is longer than an hour, and what waits for it untried has the reason and the time too", async () => {
    const target = await listening(() => ({
      status: 503,
      headers: { "Retry-After": "99999999999" },
    }));
    const receiver = await forwarding(await place(), [webhookTarget("ours", target.url, signing)]);
    await send(receiver.port, one());
    await receiver.until(({ waitingFor }) => waitingFor.length === 1);
    await send(receiver.port, one());
    const [standing] = await receiver.standing();
    const inAnHour = Date.now() + 3_600_000;
    expect(standing).toMatchObject({
      waiting: 2,
      pause: { error: "503 Service Unavailable" },
      waitingFor: [{ error: "503 Service Unavailable", count: 1 }],
    });
    for (const until of [standing?.pause?.until, standing?.waitingFor[0]?.next]) {
      expect(Date.parse(`${until}`)).toBeGreaterThan(Date.now());
      expect(Date.parse(`${until}`)).toBeLessThanOrEqual(inAnHour);
    }
  });

  test("what is refused is a dead letter with the reason, and goes out once it is sent again", async () => {
    let isRefusing = true;
    const target = await listening(() =>
      isRefusing ? { status: 422, body: `No such field. ${signing}` } : ok,
    );
    const receiver = await forwarding(await place(), [webhookTarget("ours", target.url, signing)]);
    const sent = [one(), one()];
    for (const body of sent) await send(receiver.port, body);
    const { deadLetters } = await receiver.until(({ dead }) => dead === 2);
    expect(deadLetters.map(({ key }) => key).toSorted()).toEqual(
      sent.map(({ key }) => key).toSorted(),
    );
    expect(deadLetters[0]?.error).toBe("422 Unprocessable Entity");
    isRefusing = false;
    const again = (query: string, headers = receiver.headers) =>
      fetch(`${receiver.at}/forwarding?${query}`, { method: "POST", headers });
    expect((await again("target=ours", { Authorization: "Bearer x" })).status).toBe(401);
    expect((await again("target=theirs")).status).toBe(400);
    expect(await (await again(`target=ours&key=${sent[0]?.key}`)).json()).toEqual({ again: 1 });
    await receiver.until(({ done }) => done === 1);
    expect(await (await again("target=ours")).json()).toEqual({ again: 1 });
    await receiver.until(({ done }) => done === 2);
    expect(target.requests).toHaveLength(4);
  });

  test("what was tried for too long is a dead letter", async () => {
    const target = await listening(() => ({ status: 503 }));
    const receiver = await forwarding(await place(), [webhookTarget("ours", target.url, signing)], {
      forwardLimits: { age: 0, attempts: 3 },
    });
    await send(receiver.port, one());
    await receiver.until(({ dead }) => dead === 1);
    expect(target.requests).toHaveLength(3);
  });

  test("what is erased is no longer sent, and leaves nothing with the targets", async () => {
    const target = await listening(() => ({ status: 422 }));
    const receiver = await forwarding(await place(), [webhookTarget("ours", target.url, signing)]);
    await send(receiver.port, one());
    await receiver.until(({ dead }) => dead === 1);
    const erased = await fetch(`${receiver.at}/records?email=ada@example.com`, {
      method: "DELETE",
      headers: receiver.headers,
    });
    expect(await erased.json()).toMatchObject({ erased: 1 });
    expect(await receiver.standing()).toEqual([
      {
        name: "ours",
        kind: "webhook",
        waiting: 0,
        done: 0,
        skipped: 0,
        dead: 0,
        pause: null,
        waitingFor: [],
        skippedFor: [],
        deadLetters: [],
      },
    ]);
  });

  test("one that was away gets the rest once it is back", async () => {
    const database = await place();
    const sent = Array.from({ length: 12 }, one);
    const away = await listening(() => "lost");
    const second = await forwarding(database, [webhookTarget("ours", away.url, signing)]);
    for (const body of sent) await send(second.port, body);
    await away.until(() => away.requests.length > 0);
    await second.close();
    const target = await listening(() => ok);
    const third = await forwarding(database, [webhookTarget("ours", target.url, signing)]);
    await third.until(({ done }) => done === 12);
    expect(idsOf(target.requests).toSorted()).toEqual(sent.map(({ key }) => key).toSorted());
  });

  test("a target that is named later gets what comes from then on, and what came before where it is asked for", async () => {
    const database = await place();
    const first = await forwarding(database, []);
    const before = Array.from({ length: 3 }, one);
    for (const body of before) await send(first.port, body);
    await first.close();
    const target = await listening(() => ok);
    const named = webhookTarget("ours", target.url, signing);
    const second = await forwarding(database, [named]);
    expect(second.passedOver).toEqual(new Map([["ours", 3]]));
    const later = one();
    await send(second.port, later);
    await second.until(({ done }) => done === 1);
    expect(await second.standing()).toMatchObject([{ waiting: 0, done: 1 }]);
    expect(idsOf(target.requests)).toEqual([later.key]);
    await second.close();
    const third = await forwarding(database, [{ ...named, since: 0 }]);
    await third.until(({ done }) => done === 4);
    expect(third.passedOver).toEqual(new Map([["ours", 0]]));
    expect(idsOf(target.requests).toSorted()).toEqual(
      [...before, later].map(({ key }) => key).toSorted(),
    );
  });
});

test("receivers beside each other send each record once", async () => {
  const database = await postgres.database();
  const target = await listening(() => ok);
  const names = [webhookTarget("ours", target.url, signing)];
  const receivers = [await forwarding(database, names), await forwarding(database, names)] as const;
  const sent = Array.from({ length: 200 }, one);
  await Promise.all(sent.map((body, at) => send(receivers[at % 2 ? 0 : 1].port, body)));
  await target.until(() => target.requests.length >= 200);
  expect(idsOf(target.requests).toSorted()).toEqual(sent.map(({ key }) => key).toSorted());
});
