/** The page is busy for so many milliseconds at a time, so that it takes what is pressed. */
const slice = 8;

/** Runs steps to their end while the page goes on, and tells what comes of them. Gives what stops it. */
export function inSlices<T>(steps: Generator<unknown, T>, tell: (result: T) => void): () => void {
  let timer = setTimeout(run);
  return () => clearTimeout(timer);

  function run(): void {
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) {
        tell(step.value);
        return;
      }
    } while (performance.now() < until);
    timer = setTimeout(run);
  }
}
