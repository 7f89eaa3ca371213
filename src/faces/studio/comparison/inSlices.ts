/** A slice leaves the page time to answer a key within one frame. */
const slice = 10;

/** Runs steps to their end without holding the page up; undefined once it is aborted. */
export async function inSlices<T>(
  steps: Generator<unknown, T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  while (!signal.aborted) {
    const end = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}
