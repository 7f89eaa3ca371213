import { execFileSync, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { folderWith, programLine } from "../faces/cli/program.ts";
import { json, sound } from "../faces/cli/samples.ts";

const recipe = fileURLToPath(new URL("../../recipes/change-requests/", import.meta.url));

const old = json(sound());
const moved = old.replace(
  '"points": {\n            "price": 3',
  '"points": {\n            "uptime": 3',
);

/** A repository on whose main branch there is one questionnaire, with the program installed and the recipe in a folder. */
function repository(place: ".github" | ".gitlab") {
  const folder = folderWith();
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], {
      cwd: folder,
      encoding: "utf8",
    }).trim();
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const commit = (message: string) => {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
    return git("rev-parse", "HEAD");
  };
  git("init", "--quiet", "--initial-branch", "main");
  put(".gitignore", "node_modules\ncomment.md\nsummary.md\n");
  put("package.json", "{}");
  put("questionnaires/parts.json", old);
  put("questionnaires/questionnaire.schema.json", "{}");
  cpSync(recipe, join(folder, place), { recursive: true });
  const bin = "node_modules/.bin/needs-diagnostic";
  put(bin, `#!/bin/sh\nexec ${programLine.map((part) => `"${part}"`).join(" ")} "$@"\n`);
  chmodSync(join(folder, bin), 0o755);
  const base = commit("Before");
  git("switch", "--quiet", "--create", "change");
  return { folder, git, put, commit, base };
}

/** The steps of a workflow that run in a shell, but for the installation. */
function steps(file: string, from: RegExp): readonly string[] {
  const text = readFileSync(join(recipe, file), "utf8");
  const lines = [...text.matchAll(from)].map(([, line = ""]) => line);
  return lines.filter((line) => !line.startsWith("npm ci"));
}

async function run(line: string, folder: string, env: Readonly<Record<string, string>>) {
  const child = spawn("sh", ["-euc", line], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", HOME: folder, ...env },
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, said };
}

interface Comment {
  readonly id: number;
  body: string;
}

/** A code host that keeps comments, at GitHub's addresses and GitLab's. */
async function codeHost() {
  const comments: Comment[] = [{ id: 1, body: "Looks good" }];
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const part of request.setEncoding("utf8")) text += part;
    const { method = "", url = "", headers } = request;
    calls.push(`${method} ${url} ${headers.authorization ?? headers["private-token"]}`);
    const id = Number(/(\d+)$/.exec(url)?.[1]);
    const comment = comments.find((each) => each.id === id);
    if (method === "POST") comments.push({ id: comments.length + 1, ...JSON.parse(text) });
    else if (method !== "GET" && comment) comment.body = JSON.parse(text).body;
    response.end(JSON.stringify(method === "GET" ? comments : {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { comments, calls, address: `http://127.0.0.1:${port}` };
}

test("on GitHub, a change request gets one comment with what check and diff say, and another push changes it", async () => {
  const { folder, put, commit, base } = repository(".github");
  const host = await codeHost();
  const env = {
    BASE: base,
    NUMBER: "7",
    GH_TOKEN: "secret",
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
    GITHUB_API_URL: host.address,
    GITHUB_REPOSITORY: "acme/needs",
  };
  const lines = steps("github.yml", /^ +(?:- )?run: (.*)$/gm);
  expect(lines).toHaveLength(3);
  const runAll = async () => {
    for (const line of lines) expect(await run(line, folder, env)).toMatchObject({ status: 0 });
  };

  put("questionnaires/parts.json", moved);
  put("questionnaires/new one.json", old);
  commit("Move somebody");
  await runAll();
  expect(host.comments).toHaveLength(2);
  const body = () => host.comments[1]?.body ?? "";
  expect(body()).toContain("## questionnaires/new one.json\n\n### What the examination finds");
  expect(body()).toContain("## questionnaires/parts.json\n");
  expect(body()).toMatch(/- Pay less loses [\d\\.]+ of 100 prospects/);
  expect(body().match(/### What it does to prospects/g)).toHaveLength(1);
  expect(body()).not.toContain("schema");
  expect(readFileSync(join(folder, "summary.md"), "utf8")).toBe(body());

  put("questionnaires/parts.json", old.replace("How do you buy?", "How do you order?"));
  commit("Only words");
  await runAll();
  expect(host.comments).toHaveLength(2);
  expect(body()).toContain("“How do you buy?” → “How do you order?”");
  expect(body()).toContain("Nobody changes segment");
  expect(host.calls.at(-1)).toBe("PATCH /repos/acme/needs/issues/comments/2 Bearer secret");
});

test("on GitLab, a questionnaire that can’t be read fails the job, and the comment says why all the same", async () => {
  const { folder, put, commit, base } = repository(".gitlab");
  const host = await codeHost();
  const env = {
    GITLAB_CI: "true",
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_API_V4_URL: host.address,
    CI_PROJECT_ID: "5",
    CI_MERGE_REQUEST_IID: "7",
    NEEDS_TOKEN: "secret",
  };
  const [say = "", comment = ""] = steps("gitlab-ci.yml", /^ {4}- ((?:npm|sh|if \[).*)$/gm);
  put("questionnaires/parts.json", old.replace('"format": 1', '"format": "one"'));
  commit("Break it");
  expect(await run(say, folder, env)).toMatchObject({ status: 2 });
  expect(await run(comment, folder, env)).toMatchObject({ status: 0 });
  expect(host.calls.at(-1)).toBe("POST /projects/5/merge_requests/7/notes secret");
  expect(host.comments[1]?.body).toContain("This can’t be read as a questionnaire");
  expect(host.comments[1]?.body).toContain("It can’t be compared with what it was.");
});

test("what is changed on the main branch meanwhile is not told, a renamed file is compared with what it was", async () => {
  const { folder, git, put, commit } = repository(".github");
  git("mv", "questionnaires/parts.json", "questionnaires/-rf.json");
  put("questionnaires/-rf.json", moved);
  commit("Rename and move");
  git("switch", "--quiet", "main");
  put("questionnaires/theirs.json", old);
  const base = commit("Meanwhile");
  git("switch", "--quiet", "change");
  const ran = await run('sh .github/change-request.sh "$BASE" comment.md', folder, { BASE: base });
  expect(ran).toMatchObject({ status: 0 });
  const comment = readFileSync(join(folder, "comment.md"), "utf8");
  expect(comment).toMatch(/- Pay less loses [\d\\.]+ of 100 prospects/);
  expect(comment).not.toContain("theirs");
});
