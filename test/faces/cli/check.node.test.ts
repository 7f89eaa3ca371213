import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptTexts, shippedTexts } from "../../questionnaire/definition/shippedTexts.ts";
import { folderWith, program, started } from "./program.ts";
import { json, question, segment, sound, tooLarge } from "./samples.ts";

const start = "\u001b";

/** A questionnaire whose last segment nobody can reach: an error. */
function withUnreachable() {
  const questionnaire = sound();
  return {
    ...questionnaire,
    segments: [...questionnaire.segments, segment("nobody", "Nobody’s own")],
  };
}

test("a file with nothing to find gives its figures, and status 0", async () => {
  const folder = folderWith({ "sound.json": json(sound()) });
  const { status, out, err } = await program(["check", "sound.json"], { folder });
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("sound.json");
  expect(out).toContain("All 21 interviews examined");
  expect(out).toMatch(/Keep the line running +█+ +33\.3%/);
  expect(out).toMatch(/A part is late\. What happens\? +█+ +37\.8%/);
  expect(out).toMatch(/Questions asked on average +2\.7 \(0\.3 saved by ending early\)/);
});

test("an error among the findings gives status 1, the sentence, and the line with a caret", async () => {
  const text = json(withUnreachable());
  const { status, out } = await program(["check", "-"], { input: text });
  expect(status).toBe(1);
  expect(out).toContain("standard input");
  expect(out).toMatch(/Nobody can end in “Nobody’s own”/);
  const line = text.split("\n").findIndex((each) => each.includes('"id": "nobody"'));
  expect(out).toMatch(new RegExp(`line ${line}, segments\\[3\\] +segment-unreachable`));
  expect(out).toMatch(new RegExp(`${line} │     \\{\\n +│     \\^\\n +${line + 1} │ .*"nobody"`));
});

test("problems of reading give status 2 and are shown likewise", async () => {
  const text = json(sound()).replace('"fallback": "price"', '"fallback": "prize"');
  const { status, out } = await program(["check", "-"], { input: text });
  expect(status).toBe(2);
  expect(out).toContain(
    "There is no segment “prize”. Did you mean “price”?".replace("“prize”", '"prize"'),
  );
  const line = text.split("\n").findIndex((each) => each.includes("prize")) + 1;
  expect(out).toMatch(new RegExp(`${line} │ +"fallback": "prize"\\n +│ +\\^`));
});

test("what cannot be read is named on standard error, the other files are checked, and the worst status counts", async () => {
  const folder = folderWith({
    "sound.json": json(sound()),
    "wide.json": Buffer.from(`\uFEFF${json(sound())}`, "utf16le"),
  });
  const files = ["no.json", "wide.json", ".", "sound.json"];
  const { status, out, err } = await program(["check", ...files], { folder });
  expect(status).toBe(2);
  expect(err).toContain("There is no file no.json.");
  expect(err).toContain("wide.json is not UTF-8 text.");
  expect(err).toContain(". is a folder.");
  expect(out).toContain("All 21 interviews examined");
  expect(out).not.toMatch(/no\.json|wide\.json|folder/);
});

test("output to a pipe has no colours, unless FORCE_COLOR asks for them", async () => {
  const folder = folderWith({ "a.json": json(withUnreachable()) });
  const args = ["check", "a.json"];
  expect((await program(args, { folder })).out).not.toContain(start);
  const forced = await program(args, { folder, environment: { FORCE_COLOR: "1" } });
  expect(forced.out).toContain(`${start}[31m`);
  const plain = await program(args, { folder });
  expect(forced.out.replaceAll(new RegExp(`${start}\\[\\d+m`, "g"), "")).toBe(plain.out);
});

test("no line is longer than 80 columns, nor does a file's text steer the terminal", async () => {
  const questionnaire = withUnreachable();
  questionnaire.title = `${start}[2J${"Long ".repeat(60)}`;
  questionnaire.questions[0] = question(
    "late",
    `\u009b31mLate ${"very ".repeat(50)}?`,
    ["a", "b"],
    0,
  );
  const { out } = await program(["check", "-"], {
    input: json({ ...questionnaire, examples: [] }),
  });
  expect(out).toContain("question-without-effect");
  expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test.each(
  keptTexts,
)("$name: its notes about single ties are one table, with all of them in JSON", async ({
  text,
}) => {
  const { out } = await program(["check", "-"], { input: text });
  const [{ findings }] = JSON.parse(
    (await program(["check", "-", "--json"], { input: text })).out,
  ).files;
  const ties = findings.filter(({ code }: { code: string }) => code === "tie");
  expect(ties.length).toBeGreaterThan(1);
  const [, head, body = ""] = /^ {2}(\d+) pairs of segments +tie\n((?:.+\n)+)/m.exec(out) ?? [];
  expect(head).toBe(`${ties.length}`);
  expect(body.match(/^ +(< )?[\d.]+% /gm)).toHaveLength(ties.length);
  expect(out.match(/ tie$/gm)).toHaveLength(1);
});

test("what is the same at several places is said once, with each place and what stands there", async () => {
  const text = json(sound())
    .replace('"Option stop"', '"[It stands still]"')
    .replace('"Option wait"', '"[It can wait]"');
  const { status, out } = await program(["check", "-"], { input: text });
  expect(status).toBe(1);
  expect(out.match(/ placeholder$/gm)).toHaveLength(1);
  const lineOf = (words: string) => text.split("\n").findIndex((line) => line.includes(words)) + 1;
  for (const [at, words] of ["[It stands still]", "[It can wait]"].entries()) {
    expect(out).toContain(`line ${lineOf(words)}, questions[0].options[${at}].text  ${words}\n`);
  }
  expect(out).toContain("2 errors");
});

test("a witness can be pasted into examples, and then holds", async () => {
  const questionnaire = { ...sound(), decision: { fallback: "price", clearLead: 3 } };
  const folder = folderWith({ "a.json": json(questionnaire) });
  const { out } = await program(["check", "a.json"], { folder });
  const [, witness = ""] = /fit for “examples”:\n(( {4}.*\n)+)/.exec(out) ?? [];
  const examples = [JSON.parse(witness)];
  writeFileSync(join(folder, "b.json"), json({ ...questionnaire, examples }));
  const again = await program(["check", "b.json", "--json"], { folder });
  expect(again.status).toBe(0);
  const [{ findings }] = JSON.parse(again.out).files;
  expect(findings.map(({ code }: { code: string }) => code)).toContain("close-calls");
});

test("--language changes the sentences and the words around them", async () => {
  const folder = folderWith({ "a.json": json(withUnreachable()) });
  const { out } = await program(["check", "a.json", "--language", "de"], { folder });
  expect(out).toContain("Niemand kann in „Nobody’s own“ landen");
  expect(out).toMatch(/Pay less +█+ +33,3\s%/);
  expect(out).not.toMatch(/Nobody can|interviews|Questions/);
  const austrian = await program(["check", "a.json", "--language", "de_AT.UTF-8"], { folder });
  expect(austrian.out).toBe(out);
});

test.each(["fr", "xx", "!"])("--language %s is refused with those that there are", async (tag) => {
  const input = json(sound());
  const { status, out, err } = await program(["check", "-", "--language", tag], { input });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(`check speaks en and de, not “${tag}”.`);
});

test("an id that is misspelt where it is given is one problem, with all the places that name it", async () => {
  const text = json(sound()).replace('"id": "uptime"', '"id": "uptmie"');
  const { status, out } = await program(["check", "-"], { input: text });
  expect(status).toBe(2);
  expect(out).toMatch(/There is no segment "uptime"\. Did you mean “uptmie”\?/);
  expect(out.match(/unknown-segment/g)).toHaveLength(1);
  expect(out.match(/^ {4}line \d+, .*(uptime|segment)$/gm)).toHaveLength(3);
  expect(out).toContain("1 problem\n");
});

test("--json gives one object with findings and figures, problems, or failure", async () => {
  const folder = folderWith({
    "found.json": json(withUnreachable()),
    "broken.json": "{ ]",
  });
  const files = ["found.json", "broken.json", "none.json"];
  const { status, out, err } = await program(["check", ...files, "--json"], { folder });
  expect({ status, err }).toEqual({ status: 2, err: "" });
  const [found, broken, none] = JSON.parse(out).files;
  expect(found).toMatchObject({ file: "found.json", ok: true });
  expect(found.findings[0]).toEqual({
    code: "segment-unreachable",
    severity: "error",
    message: expect.stringContaining("Nobody can end in “Nobody’s own”"),
    path: ["segments", 3],
    line: expect.any(Number),
    column: 5,
    figures: { segments: ["nobody"] },
  });
  expect(Object.keys(found.summary).sort()).toEqual(
    ["close", "contributions", "fallback", "interviews", "meanAsked", "savedByStopping"].concat([
      "shares",
      "ties",
    ]),
  );
  expect(found.summary.interviews).toBe(21);
  expect(broken).toMatchObject({ file: "broken.json", ok: false });
  expect(broken.problems[0]).toMatchObject({ code: "broken-json", line: 1, path: [] });
  expect(broken.problems[0].message).toContain("This is not JSON");
  const { out: help } = await program(["check", "--help"]);
  const described = [found, ...found.findings, found.summary, broken, broken.problems[0], none];
  for (const key of described.flatMap(Object.keys)) expect(help).toContain(key);
  expect(none).toEqual({ file: "none.json", ok: false, failure: "There is no file none.json." });
});

test("--markdown gives each file with what is found, where prospects end, and what can’t be read", async () => {
  const folder = folderWith({ "a.json": json(withUnreachable()), "b.json": "{" });
  const files = ["a.json", "b.json", "none.json"];
  const { status, out } = await program(["check", ...files, "--markdown"], { folder });
  expect(status).toBe(2);
  const [, a = "", b = "", none = ""] = out.split(/^## /m);
  expect(a).toMatch(/^a\.json\n\n### What the examination finds/);
  expect(a).toMatch(
    /\*\*1 error\*\*\n\n- Nobody can end in “Nobody’s own”.*\(line \d+, segments\\\[3\\\]\)/,
  );
  expect(a).toContain("| Keep the line running | 33.3% |");
  expect(b).toMatch(/^b\.json\n\n.*\n\nThis can’t be read as a questionnaire:\n\n- /);
  expect(none).toMatch(/^none\.json\n\n.*none\.json/);
});

test("--sarif gives a log with rules, levels and regions", async () => {
  const folder = folderWith({
    "a file.json": json(withUnreachable()),
    "broken.json": json(sound()).replace('"format": 1', '"format": 2'),
  });
  const files = ["a file.json", "broken.json", "none.json"];
  const { status, out } = await program(["check", ...files, "--sarif"], { folder });
  expect(status).toBe(2);
  const log = JSON.parse(out);
  expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
  const [{ tool, results, invocations }] = log.runs;
  expect(tool.driver.name).toBe("needs-diagnostic");
  for (const { ruleId, ruleIndex, level, message, locations } of results) {
    const rule = tool.driver.rules[ruleIndex];
    expect(rule).toMatchObject({ id: ruleId, defaultConfiguration: { level } });
    expect(rule.shortDescription.text).not.toBe("");
    expect(["error", "warning", "note"]).toContain(level);
    expect(message.text).not.toBe("");
    const [{ physicalLocation }] = locations;
    expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
    expect(physicalLocation.region.startColumn).toBeGreaterThanOrEqual(1);
  }
  const at = (uri: string) =>
    results.filter(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri === uri,
    );
  expect(at("a%20file.json")[0]).toMatchObject({ ruleId: "segment-unreachable", level: "error" });
  expect(at("broken.json")[0]).toMatchObject({
    ruleId: "later-format",
    locations: [{ physicalLocation: { region: { startLine: 2, startColumn: 13 } } }],
  });
  expect(invocations[0].executionSuccessful).toBe(false);
  expect(invocations[0].toolExecutionNotifications[0].message.text).toContain("none.json");
});

test.each([
  [["--json", "--sarif"], "Choose one"],
  [["--watch", "--json"], "--watch is for people"],
  [["--watch", "-"], "can’t be watched"],
  [["-", "-"], "can stand for one file"],
])("%s is refused with its reason", async (options, reason) => {
  const { status, err } = await program(["check", "a.json", ...options]);
  expect(status).toBe(2);
  expect(err).toContain(reason);
});

test("every shipped questionnaire is free of errors", async () => {
  const folder = folderWith(Object.fromEntries(shippedTexts.map(({ name, text }) => [name, text])));
  const names = shippedTexts.map(({ name }) => name);
  const { status, out } = await program(["check", ...names], { folder });
  expect(status).toBe(0);
  for (const name of names) expect(out).toContain(name);
});

test("one that is too large says so in a sentence, with status 2", async () => {
  const { status, out, err } = await program(["check", "-"], { input: json(tooLarge()) });
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^standard input: This questionnaire can’t be examined whole: /);
});

test("Ctrl-C cancels with status 130, and says so", async () => {
  const folder = folderWith({ "a.json": json(sound()), "large.json": json(tooLarge()) });
  const { child, done, says } = started(["check", "a.json", "large.json"], { folder });
  await says((out) => out.includes("Left to the fallback"));
  child.kill("SIGINT");
  const { status, out, err } = await done;
  expect({ status, err }).toEqual({ status: 130, err: "Cancelled.\n" });
  expect(out).not.toContain("large.json");
});

test("Ctrl-C cancels while standard input is waited for", async () => {
  const folder = folderWith({ "a.json": json(sound()) });
  const { child, done, says } = started(["check", "a.json", "-"], { folder });
  await says((out) => out.includes("Left to the fallback"));
  child.kill("SIGINT");
  expect(await done).toMatchObject({ status: 130, err: "Cancelled.\n" });
});

test("a file is only read", async () => {
  const text = json(withUnreachable());
  const folder = folderWith({ "a.json": text });
  await program(["check", "a.json"], { folder });
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(text);
});

test("check weighs shares by how prospects answered in the records, and says so and what it left out", async () => {
  const said = (late: string) =>
    json({ questionnaire: { id: "supply", version: "1" }, answers: { late } }).replaceAll("\n", "");
  const records = [
    said("stop"),
    said("stop"),
    said("stop"),
    "oops",
    '{"questionnaire":{"id":"other"},"answers":{}}',
    // What holds no answer of this questionnaire weighs nothing.
    said("gone"),
    '{"format":1,"questionnaire":"supply","answers":{}}',
  ];
  const folder = folderWith({ "needs.json": json(sound()), "records.ndjson": records.join("\n") });
  const check = ["check", "needs.json", "--records", "records.ndjson"];
  const { out, status } = await program(check, { folder });
  expect(status).toBe(0);
  const plain = out.replace(/\s+/g, " ");
  expect(plain).toContain("weighed by how 3 prospects answered.");
  expect(plain).toContain(
    "Nobody of them answered “How do you buy?”, “What decides?”: there every answer is equally likely.",
  );
  expect(plain).toContain("1 interview with another questionnaire was left out.");
  expect(plain).toContain("1 interview has no answer that counts here, and weighs nothing.");
  expect(plain).toContain(
    "2 lines were left out, for they are no interviews, the first of them: records.ndjson, line 4: no JSON.",
  );
  const [file] = JSON.parse((await program([...check, "--json"], { folder })).out).files;
  expect(file.weighedBy).toMatchObject({
    prospects: 3,
    silent: 1,
    others: { other: 1 },
    bad: [{ line: 4 }, { line: 7, why: "wrong-field", found: "key" }],
  });
  expect(file.summary.shares.uptime).toBeGreaterThan(0.5);
  const none = await program(["check", "needs.json", "--records", "needs.json"], { folder });
  expect(none).toMatchObject({ status: 2, out: "" });
  expect(none.err).toContain("needs.json: no interview is in there");
  expect(none.err.replace(/\s+/g, " ")).toContain("line 1 holds no interview: its field “key”");
  writeFileSync(join(folder, "silent.ndjson"), said("gone"));
  const silent = await program(["check", "needs.json", "--records", "silent.ndjson"], { folder });
  expect(silent).toMatchObject({ status: 2, out: "" });
  expect(silent.err).toContain("there is nothing to weigh by");
});
