// Puts a file as a comment on the change request that a job runs for, on GitHub or GitLab: in place of its earlier one.
//
//   node comment.mjs FILE
import { readFileSync } from "node:fs";

const { env } = process;
const body = readFileSync(process.argv[2], "utf8");
const [mark] = body.split("\n");

const host = env.GITLAB_CI
  ? {
      comments: `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${env.CI_MERGE_REQUEST_IID}/notes`,
      comment: (id) => `${host.comments}/${id}`,
      change: "PUT",
      headers: { "PRIVATE-TOKEN": env.NEEDS_TOKEN },
    }
  : {
      comments: `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues/${env.NUMBER}/comments`,
      comment: (id) => `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues/comments/${id}`,
      change: "PATCH",
      headers: { Authorization: `Bearer ${env.GH_TOKEN}` },
    };

async function ask(address, method = "GET", content) {
  const response = await fetch(address, {
    method,
    headers: { ...host.headers, "Content-Type": "application/json" },
    body: content && JSON.stringify(content),
  });
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status}`);
  return response.json();
}

async function earlier() {
  for (let page = 1; ; page++) {
    const comments = await ask(`${host.comments}?per_page=100&page=${page}`);
    const own = comments.find((comment) => comment.body.startsWith(mark));
    if (own || comments.length < 100) return own;
  }
}

const own = await earlier();
if (own) await ask(host.comment(own.id), host.change, { body });
else await ask(host.comments, "POST", { body });
