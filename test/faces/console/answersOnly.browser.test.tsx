import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import {
  type CallStore,
  type ConsoleScreen,
  useConsoleState,
} from "../../../src/faces/console/index.ts";
import { openStore, press } from "./desk.tsx";
import { oven } from "./oven.ts";

test("what the answers come to is found out when one is given, and at no key of a note", async () => {
  const store = await openStore();
  const screens = new Set<ConsoleScreen>();
  const typed: string[] = [];

  function Desk(props: { readonly store: CallStore }): ReactNode {
    const state = useConsoleState({ definition: oven, store: props.store, id: "one" });
    screens.add(state.screen);
    typed.push(state.call.note);
    return (
      <>
        <label>
          Note
          <textarea
            value={state.call.note}
            onChange={({ target }) => state.change({ name: "note", value: target.value })}
          />
        </label>
        <button type="button" onClick={() => state.answer("need", "money")}>
          Money it is
        </button>
      </>
    );
  }

  const { getByRole, getByLabelText } = render(<Desk store={store} />);
  getByRole("button", { name: "Money it is" }).click();
  await expect.poll(() => [...screens].at(-1)?.isSettled).toBe(true);
  const before = screens.size;
  getByLabelText("Note").focus();
  await press("It is hot");
  await expect.poll(() => typed.at(-1)).toBe("It is hot");
  expect(screens.size).toBe(before);
});
