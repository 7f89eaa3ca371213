import { expect, onTestFinished, test } from "vitest";
import { type KeptComment, openComments } from "../../../../src/faces/studio/host/comments.ts";
import { openDrafts } from "../../../../src/faces/studio/host/drafts.ts";
import { openStudioDevice } from "../../../../src/faces/studio/host/studioDevice.ts";
import { freshName } from "../studio.tsx";

/** What a studio before there were comments has left in this browser, with one draft in it. */
async function earlierDatabase(name: string): Promise<void> {
  const request = indexedDB.open(name, 2);
  request.onupgradeneeded = () => {
    const { result } = request;
    result.createObjectStore("drafts", { keyPath: "id" }).put({ id: "one", at: 1, text: "{}" });
    result
      .createObjectStore("versions", { keyPath: "id" })
      .createIndex("questionnaire", "questionnaire");
    result.createObjectStore("codes", { keyPath: "questionnaire" });
    result.createObjectStore("receivers", { keyPath: "questionnaire" });
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  request.result.close();
}

test("what an earlier studio has kept is there beside comments, which are those of one questionnaire", async () => {
  const name = freshName();
  await earlierDatabase(name);
  const device = openStudioDevice({ name });
  const drafts = openDrafts(device);
  onTestFinished(() => drafts.close());
  expect(await drafts.list()).toMatchObject([{ id: "one" }]);
  const comments = openComments(device);
  const comment: KeptComment = {
    key: "own a",
    id: "1",
    questionnaire: "a",
    isOwn: true,
    by: "Ada",
    at: 2,
    kind: "whole",
    place: "",
    about: "",
    text: "Good",
  };
  const heard: string[] = [];
  comments.onChange(() => heard.push("changed"));
  await comments.keep([
    comment,
    { ...comment, key: "own b", questionnaire: "b" },
    { ...comment, key: "earlier", at: 1 },
  ]);
  const keys = async () => {
    const stored = await comments.list("a");
    return stored.ok && stored.value.map(({ key }) => key);
  };
  expect(await keys()).toEqual(["earlier", "own a"]);
  await comments.remove(["own a"]);
  expect(await keys()).toEqual(["earlier"]);
  expect(heard).toHaveLength(2);
});
