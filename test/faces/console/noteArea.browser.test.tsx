import { act, cleanup, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { NoteArea } from "../../../src/faces/console/NoteArea.tsx";
import { runs } from "../../runs.ts";

afterEach(cleanup);

/** A note that is typed into here, and that another tab makes something else of. */
function openNote(): { field: HTMLTextAreaElement; change(by: (text: string) => string): void } {
  let set: (by: (text: string) => string) => void = () => {};
  const Note = () => {
    const [text, setText] = useState("");
    set = setText;
    return <NoteArea aria-label="Note" value={text} onType={setText} />;
  };
  render(<Note />);
  const field = screen.getByLabelText<HTMLTextAreaElement>("Note");
  field.focus();
  return { field, change: (by) => act(() => set(by)) };
}

test("whoever types goes on in the same word, whatever another tab types before it and behind it", async () => {
  const step = fc.constantFrom("letter", "before", "behind");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
      cleanup();
      const { field, change } = openNote();
      const ours = [..."wants a call back on Friday "];
      let theirs = 0;
      for (const step of steps) {
        if (step === "letter") await userEvent.keyboard(ours.shift() ?? "");
        // A word of theirs at the end, a letter at a time.
        if (step === "behind") {
          change((text) =>
            /\d$/.test(text) ? `${text}0` : `${text.replace(/\S$/, "$& ")}${++theirs}`,
          );
        }
        if (step === "before") change((text) => `${++theirs} ${text}`);
      }
      await userEvent.keyboard(ours.join(""));
      const words = field.value.split(/\s+/).filter((word) => /[a-z]/i.test(word));
      expect(words.join(" ")).toBe("wants a call back on Friday");
    }),
    runs(15),
  );
});
