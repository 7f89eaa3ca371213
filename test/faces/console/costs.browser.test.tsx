import { screen } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { candidates } from "../../../src/questionnaire/decision/bounds.ts";
import { manyWays, scattered } from "../../questionnaire/decision/manyWays.ts";
import { onlyCall, press, says, sit, standing, write } from "./desk.tsx";

vi.mock("../../../src/questionnaire/decision/bounds.ts", { spy: true });

const count = () => vi.mocked(candidates).mock.calls.length;

/** How many standings were looked at for what can still come of them, while something was done; not for what came before. */
async function lookedAt(act: () => Promise<unknown>): Promise<number> {
  let before = -1;
  // The answers that may come next are advised on beforehand, in between.
  await expect
    .poll(
      () => {
        const isStill = before === count();
        before = count();
        return isStill;
      },
      { interval: 300 },
    )
    .toBe(true);
  await act();
  return count() - before;
}

/** Larger than a key may wait for. */
const large = manyWays({ questions: 20, segments: 12, points: scattered });

test("an answer is worth looking ahead; a note, a mark, the list of actions and an objection are not", async () => {
  const store = await sit({ account: "Bakery Sommer" });
  expect(await lookedAt(() => press("1"))).toBeGreaterThan(0);
  await expect.poll(async () => (await onlyCall(store)).outcome).not.toBeNull();
  // Somebody else of the account, whose answers count in the account's segment.
  await press("{Shift>}a{/Shift}{Escape}");
  await press(says("w"));
  await expect.poll(standing).toContain("Cramped baker");
  const people = document.querySelector(".ndc-people");
  await expect.poll(() => people?.textContent).toContain("Cramped baker");
  expect(
    await lookedAt(async () => {
      await write("Note on the call", "Wants it by Friday");
      await press("{Escape}{ArrowDown}{ArrowUp}");
      await press("/dear{Escape}");
      await press("{Control>}k{/Control}bread{Escape}");
      await write("Name", "Ada");
      await expect.poll(async () => (await store.list())[0]?.person.name).toBe("Ada");
      await expect.poll(() => screen.queryByText("Ada")).not.toBeNull();
    }),
  ).toBe(0);
});

test("nor are they in a large questionnaire, where the page itself has to look", async () => {
  vi.stubGlobal("Worker", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  const store = await sit({ definition: large });
  await press("2");
  await expect.poll(async () => (await onlyCall(store)).outcome?.segment).toBeDefined();
  await expect.poll(standing).not.toContain("looking at");
  expect(
    await lookedAt(async () => {
      await write("Note on the call", "Wants it by Friday");
      await press("{Escape}{ArrowDown}/{Escape}{Control>}k{/Control}{Escape}");
    }),
  ).toBe(0);
});
