import { expect, onTestFinished, test } from "vitest";
import { collect } from "../../../src/faces/collect/listen.ts";
import { interviews } from "../../questionnaires/interviews.ts";
import { folderWith } from "../cli/program.ts";
import { form, kept, leadOf, leftSubmission, send, source, submission } from "./sending.ts";

const secret = "a secret for reading";
const whole = [...interviews(form)].map(({ answers }) => answers).slice(0, 40);
const [some = {}] = whole;

async function receiving(most?: number) {
  const receiver = await collect({
    database: `${folderWith()}/records.db`,
    host: "127.0.0.1",
    port: 0,
    origins: [],
    readSecret: secret,
    perMinute: 1_000_000,
    questionnaires: [kept],
    ...(most !== undefined && { mostReviewed: most }),
  });
  onTestFinished(() => receiver.close());
  const { port } = receiver;
  return {
    send: (one: unknown) => send(port, one),
    review: (query: string, bearer: string | null = secret) =>
      fetch(`http://127.0.0.1:${port}/review?${query}`, {
        headers: bearer === null ? {} : { Authorization: `Bearer ${bearer}` },
      }),
  };
}

const own = `questionnaire=${source.id}`;

test("what was kept is reviewed as JSON and as a page, in German too, and nobody’s address is in it", async () => {
  const { review, ...receiver } = await receiving();
  for (const answers of whole) await receiver.send(submission(answers, leadOf("ada@example.com")));
  const [first, second] = Object.entries(some);
  const left = leftSubmission(
    Object.fromEntries([first, second].flatMap((one) => (one ? [one] : []))),
  );
  await receiver.send(left);
  const { record } = submission(some);
  const unknown = { ...record, questionnaire: { id: source.id, version: "0" } };
  await receiver.send({ ...submission(some), record: unknown });

  const json = await review(`${own}&format=json`);
  expect(json.headers.get("cache-control")).toBe("no-store");
  const said = await json.json();
  expect(said.sources).toEqual({ again: 0, aside: 1 });
  expect(said.review.interviews).toMatchObject({ all: 41, finished: 40, notWhole: 0, undated: 0 });
  const placed: Record<string, number>[] = said.review.mix.map(
    ({ counts }: { counts: Record<string, number> }) => counts,
  );
  expect(placed.flatMap((counts) => Object.values(counts)).reduce((sum, one) => sum + one)).toBe(
    40,
  );
  expect(said.review.questions).toContainEqual(
    expect.objectContaining({ question: left.record.leftAt, left: 1 }),
  );

  const page = await review(own);
  expect(page.headers.get("content-type")).toContain("text/html");
  const html = await page.text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("41 interviews, 40 of them finished.");
  expect(html).toContain("1 record is set aside in the receiver");
  expect(html + JSON.stringify(said)).not.toContain("ada@example.com");

  const german = await (await review(`${own}&language=de-AT`)).text();
  expect(german).toContain('<html lang="de">');
  expect(german).toContain("41 Gespräche, davon abgeschlossen: 40.");
});

test("a review takes the secret for reading", async () => {
  const { review, ...receiver } = await receiving();
  await receiver.send(submission(some));
  for (const bearer of [null, "", "another"]) {
    const answer = await review(own, bearer);
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain(source.id);
  }
});

test.each([
  ["", 400, "questionnaire is the id"],
  [`${own}&format=pdf`, 400, "format is html or json"],
  ["questionnaire=nobody", 404, "No records are here"],
  [own, 404, "No records are here"],
])("“%s” says what is missing", async (query, status, error) => {
  const { review } = await receiving();
  const answer = await review(query);
  expect(answer.status).toBe(status);
  expect((await answer.json()).error).toContain(error);
});

test("more than it may review at once is left to the command, and says so", async () => {
  const { review, ...receiver } = await receiving(3);
  for (const answers of whole.slice(0, 3)) await receiver.send(submission(answers));
  expect((await review(own)).status).toBe(200);
  await receiver.send(submission(some));
  const answer = await review(own);
  expect(answer.status).toBe(422);
  expect((await answer.json()).error).toContain("run the command review");
});
