import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { linkOf } from "../../../../src/faces/studio/sharing/link.ts";
import { faultyIndexedDB, securityError } from "../../../device/faulty.ts";
import utility from "../../../questionnaires/utility-services.json?raw";
import { barriers } from "../../widget/barriers.ts";
import { click, freshName, goTo, handedOut, handIn, leave, paste, sitDown } from "../studio.tsx";

const questionnaire = JSON.parse(utility);
const [question] = questionnaire.questions;
const [segment] = questionnaire.segments;
const file = `${questionnaire.id}.comments.json`;

afterEach(() => history.replaceState(null, "", location.pathname + location.search));

/** Follows a link to a questionnaire. */
async function follow(text = utility): Promise<void> {
  location.hash = new URL(await linkOf(location.href, text)).hash;
}

/** Writes a comment beside a place. */
async function comment(about: string, text: string): Promise<void> {
  const field = () => screen.getByLabelText(`Comment on ${about}`);
  await userEvent.click(
    (await screen.findByLabelText(`Comment on ${about}`)).closest("details")
      ?.firstElementChild as HTMLElement,
  );
  await userEvent.fill(field(), text);
}

/** The desk’s menu, which is folded where there is little room. */
async function openSharing(): Promise<HTMLElement> {
  const more = screen.queryByRole("button", { name: "More", expanded: false });
  if (more) await userEvent.click(more);
  await click("Share…");
  return screen.findByRole("dialog", { name: "Show it to colleagues" });
}

test("a link shows the questionnaire, which is played, and comments on it survive a reload and come back as a file", async () => {
  const files = handedOut();
  const name = freshName();
  await follow();
  sitDown({ name });
  expect(
    await screen.findByRole("heading", { level: 1, name: questionnaire.title.en }),
  ).toBeVisible();
  const play = within(screen.getByRole("region", { name: "Play it" }));
  await userEvent.click(
    play.getByRole("button", { name: questionnaire.intro?.start?.en ?? "Start" }),
  );
  expect(await play.findByRole("heading", { name: question.text.en })).toBeVisible();
  await comment(question.text.en, "Too long");
  await comment(segment.rep.name.en, "Do we say that?");
  await userEvent.fill(screen.getByLabelText("Your name"), "Ada");
  expect(await barriers()).toEqual([]);
  await waitFor(() =>
    expect(screen.getByRole("button", { name: /Hand back 2 comments/ })).toBeEnabled(),
  );

  cleanup();
  sitDown({ name });
  expect(await screen.findByLabelText(`Comment on ${question.text.en}`)).toHaveValue("Too long");
  expect(screen.getByLabelText("Your name")).toHaveValue("Ada");
  await click("Hand back 2 comments");
  const { comments, ...rest } = JSON.parse((await files.get(file)) ?? "");
  expect(rest).toEqual({
    format: "needs-diagnostic-comments",
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
  });
  expect(comments).toMatchObject([
    { by: "Ada", kind: "question", place: question.id, about: question.text.en, text: "Too long" },
    { by: "Ada", kind: "segment", place: segment.id, text: "Do we say that?" },
  ]);
});

test("who shared it takes comments in, sees each beside its place, and is told of what is gone", async () => {
  const name = freshName();
  sitDown({ name });
  await paste(utility);
  const dialog = within(await openSharing());
  const link = (await dialog.findByLabelText<HTMLInputElement>(/^Link to look/)).value;
  expect(link).toContain("#look=");
  expect(dialog.getByText(/^[\d,]+ characters\. Some chats/)).toBeVisible();
  const said = (kind: string, place: string, about: string, text: string) => ({
    ...{ id: text, by: "Ada", at: 1_760_000_000_000, kind, place, about, text },
  });
  const all = {
    format: "needs-diagnostic-comments",
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    comments: [
      said("question", question.id, question.text.en, "Too <b>long</b>"),
      said("answer", `${question.id}/${question.options[1].id}`, "Second", "Unclear"),
      said("segment", "long-gone", "Long gone", "Where is it?"),
    ],
  };
  await handIn("Take comments in…", file, JSON.stringify(all));
  expect(await dialog.findByText("3 comments are taken in.")).toBeVisible();
  expect(
    await dialog.findByRole("heading", { name: "On what is not there any more" }),
  ).toBeVisible();
  expect(dialog.getByText("Where is it?")).toBeVisible();
  expect(await barriers()).toEqual([]);
  await handIn("Take comments in…", file, JSON.stringify(all));
  await waitFor(() => expect(dialog.getAllByRole("listitem")).toHaveLength(3));
  await handIn(
    "Take comments in…",
    "other.json",
    JSON.stringify({ ...all, questionnaire: { id: "other", version: "1" } }),
  );
  expect(await dialog.findByText(/^These comments are on the questionnaire “other”/)).toBeVisible();
  await handIn("Take comments in…", "none.json", utility);
  expect(await dialog.findByText("“none.json” is no file of comments.")).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: "Close" }));

  await goTo("Edit");
  await click(new RegExp(question.text.en.slice(0, 30)));
  const beside = within(await screen.findByRole("complementary", { name: "Comments" }));
  expect(beside.getByText("Too <b>long</b>")).toBeVisible();
  expect(beside.getByText("Unclear")).toBeVisible();
  expect(beside.queryByText("Where is it?")).toBeNull();
  await userEvent.click(beside.getByRole("button", { name: /^Done: what Ada says on “Second”/ }));
  await waitFor(() => expect(beside.queryByText("Unclear")).toBeNull());
});

test("a link that arrived cut says so, and leads to the studio", async () => {
  const { hash } = new URL(await linkOf(location.href, utility));
  location.hash = hash.slice(0, -40);
  sitDown();
  expect(await screen.findByText(/^It isn’t whole: a chat or a mail program/)).toBeVisible();
  await click("Leave");
  expect(await screen.findByRole("button", { name: "Open a file…" })).toBeVisible();
  expect(location.hash).toBe("");
});

test("what is shared can be opened to edit, as one’s own", async () => {
  await follow();
  sitDown();
  await click("Open it to edit");
  expect(await screen.findByRole("tablist", { name: "Views" })).toBeVisible();
  expect(screen.getByText("Not saved to a file yet")).toBeVisible();
  expect(location.hash).toBe("");
  await leave();
});

test("where the browser keeps nothing, comments say that they would not survive a reload", async () => {
  await follow();
  sitDown({ indexedDB: faultyIndexedDB({ open: securityError, put: null }).factory });
  await comment(question.text.en, "Too long");
  expect(await screen.findByText(/comments would not survive a reload\.$/)).toBeVisible();
  expect(screen.getByLabelText(`Comment on ${question.text.en}`)).toHaveValue("Too long");
});
