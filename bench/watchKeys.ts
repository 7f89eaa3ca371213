// In the page of bench/consoleInPage.ts: takes down what comes of the next key, and when.

/** Times in milliseconds since a key was pressed. */
export interface Watched {
  /** Until there is a picture with what it does. */
  readonly painted: number;
  /** Until there is one with the advice on it. */
  readonly advised: number;
  /** The longest in which the page took nothing else until then. */
  readonly busy: number;
}

declare global {
  var watched: Promise<Watched>;
  /** Watches for the key that answers a question. */
  var watchAnswer: (question: string) => void;
  /** Watches for one that is typed. */
  var watchTyped: () => void;
}

/** Makes the page ready to be asked what comes of a key. */
export function watchKeys(): void {
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
    type: "longtask",
  });
  globalThis.watchAnswer = (question) => {
    const isAnswered = () =>
      document.querySelector(`[data-question="${question}"] .ndc-row-answer`) !== null;
    const isAdvised = () =>
      isAnswered() && !/looking at/.test(document.querySelector(".ndc-stands")?.textContent ?? "");
    globalThis.watched = watch(isAnswered, isAdvised);
  };
  globalThis.watchTyped = () => {
    globalThis.watched = watch(
      () => true,
      () => true,
    );
  };
}

const longTasks: PerformanceEntry[] = [];

async function watch(isDone: () => boolean, isAdvised: () => boolean): Promise<Watched> {
  const start = await nextKey();
  const [painted, advised] = await Promise.all([pictured(isDone), pictured(isAdvised)]);
  // Long tasks are told of a moment later.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const since = longTasks.filter(({ startTime, duration }) => startTime + duration > start);
  return {
    painted: painted - start,
    advised: advised - start,
    busy: Math.max(0, ...since.map(({ duration }) => duration)),
  };
}

function nextKey(): Promise<number> {
  return new Promise((resolve) => {
    const heard = ({ timeStamp }: KeyboardEvent) => resolve(timeStamp);
    addEventListener("keydown", heard, { capture: true, once: true });
  });
}

/** When there is a picture in which something is so. */
function pictured(isSo: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
