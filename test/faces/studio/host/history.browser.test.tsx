import { expect, test } from "vitest";
import { openHistory } from "../../../../src/faces/studio/host/history.ts";
import { openStudioDevice } from "../../../../src/faces/studio/host/studioDevice.ts";
import {
  type Faults,
  faultyIndexedDB,
  quotaExceeded,
  securityError,
} from "../../../device/faulty.ts";

let count = 0;

function freshName(): string {
  return `history-${Date.now()}-${count++}`;
}

test("named versions of one questionnaire come newest first, to the byte, until they are removed", async () => {
  const name = freshName();
  const history = openHistory(openStudioDevice({ name }));
  const text = '\uFEFF{ "é": "\ud800" }\r\n';
  const first = await history.keep({ questionnaire: "a", name: "Before the fair", text });
  await expect.poll(() => Date.now() > (first.ok ? first.value.at : 0)).toBe(true);
  await history.keep({ questionnaire: "a", name: "Before the fair", text: "2" });
  await history.keep({ questionnaire: "b", name: "Other", text: "3" });

  const again = openHistory(openStudioDevice({ name }));
  const listed = await again.list("a");
  expect(listed).toMatchObject({
    ok: true,
    value: [{ text: "2" }, { text, name: "Before the fair" }],
  });
  await again.remove(first.ok ? first.value.id : "");
  expect(await history.list("a")).toMatchObject({ ok: true, value: [{ text: "2" }] });
  expect(await history.list("c")).toEqual({ ok: true, value: [] });
});

test("where nothing may be kept, or there is no room, it is said", async () => {
  const faults: Faults = { open: securityError, put: null };
  const history = openHistory(
    openStudioDevice({ name: freshName(), indexedDB: faultyIndexedDB(faults).factory }),
  );
  const version = { questionnaire: "a", name: "x", text: "{}" };
  expect(await history.keep(version)).toEqual({ ok: false, failure: "forbidden" });
  expect(await history.list("a")).toEqual({ ok: false, failure: "forbidden" });
  faults.open = null;
  faults.put = () => quotaExceeded;
  expect(await history.keep(version)).toEqual({ ok: false, failure: "full" });
  expect(await history.list("a")).toEqual({ ok: true, value: [] });
});
