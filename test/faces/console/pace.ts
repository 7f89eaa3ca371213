/** When the last key was pressed, and how long after it the next one is, in milliseconds: reps are in no hurry. */
let at = 0;
let pause = 1000;

addEventListener(
  "keydown",
  (event) => {
    at += pause;
    Object.defineProperty(event, "timeStamp", { value: at });
  },
  { capture: true },
);

/** Presses keys one so many milliseconds after the other, the first long after what was pressed before. */
export async function every(milliseconds: number, pressing: () => Promise<void>): Promise<void> {
  at += 1000;
  pause = milliseconds;
  try {
    await pressing();
  } finally {
    pause = 1000;
  }
}
