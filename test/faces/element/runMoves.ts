import fc from "fast-check";
import { expect } from "vitest";
import {
  answersOf,
  forget,
  freshRun,
  goOn,
  hear,
  hold,
  holdArrived,
  keptOf,
  type Model,
  move,
  newTab,
  pageOf,
  type Real,
  screenOf,
  tabOf,
} from "./runModel.ts";

/** A move that can be made where `check` says so; afterwards everything is held to the model. */
interface Move {
  readonly name: string;
  readonly check: (model: Model) => boolean;
  readonly run: (model: Model, real: Real) => Promise<void>;
}

const commandOf = ({ name, check, run }: Move): fc.AsyncCommand<Model, Real> => ({
  check,
  async run(model, real) {
    await run(model, real);
    await hold(model, real);
  },
  toString: () => name,
});

const shows = (model: Model, ...screens: string[]) =>
  tabOf(model).isIn && screens.includes(screenOf(tabOf(model).run));

const click = (model: Model, real: Real, name: string) =>
  pageOf(model, real).getByRole("button", { name }).click();

/** What the page asks for after what it has already asked for. */
const settle = (model: Model, real: Real) =>
  pageOf(model, real).evaluate(() => fetch("/shop.json").then(() => {}));

const begin: Move = {
  name: "begin",
  check: (model) => shows(model, "intro"),
  async run(model, real) {
    const before = Date.now();
    await click(model, real, "Begin");
    await pageOf(model, real).getByRole("heading", { name: "What matters?" }).waitFor();
    move(model, { begunBetween: [before, Date.now()] });
  },
};

const words = {
  goal: { fast: "It is fast", safe: "It is safe" },
  rush: { now: "Today", later: "This year" },
};

const answer = (isFirst: boolean): Move => ({
  name: `answer ${isFirst ? "the first" : "the other"}`,
  check: (model) => shows(model, "goal", "rush"),
  async run(model, real) {
    const before = real.called.length;
    const question = screenOf(tabOf(model).run) as keyof typeof words;
    const [option = "", label = ""] = Object.entries(words[question])[isFirst ? 0 : 1] ?? [];
    await pageOf(model, real).getByText(label, { exact: true }).click();
    move(model, { [question]: option, revisiting: null });
    const { run } = tabOf(model);
    const answers = answersOf(run);
    if (run.goal === null || run.rush === null || answers === run.told) return;
    move(model, { told: answers });
    // What was left goes out again with what was changed.
    if (tabOf(model).hasLeft) await sent(model, real, before);
  },
});

const back: Move = {
  name: "back",
  check: (model) => shows(model, "rush", "form", "result"),
  async run(model, real) {
    const screen = screenOf(tabOf(model).run);
    await click(model, real, "Back");
    move(model, { revisiting: screen === "rush" ? "goal" : "rush" });
  },
};

const send: Move = {
  name: "send",
  check: (model) => shows(model, "form"),
  async run(model, real) {
    const before = real.called.length;
    const email = `${model.left.size}@example.com`;
    const page = pageOf(model, real);
    await page.getByLabel("Your name").fill("Ana");
    await page.getByLabel("Work email").fill(email);
    await page.getByRole("checkbox").check();
    model.left.set(email, { run: tabOf(model).run, times: 0 });
    move(model, { email });
    tabOf(model).hasLeft = true;
    tabOf(model).isRetyped = false;
    await click(model, real, "Send");
    await sent(model, real, before);
  },
};

const type: Move = {
  name: "type",
  check: (model) => shows(model, "form"),
  async run(model, real) {
    await pageOf(model, real).getByLabel("Work email").fill("nobody@example.com");
    tabOf(model).isRetyped = true;
    move(model, {});
  },
};

/**
 * A result goes out with the lead, and is taken or not.
 * @param before how many calls had come
 */
async function sent(model: Model, real: Real, before: number): Promise<void> {
  const tab = tabOf(model);
  const email = tab.run.email as string;
  const said = JSON.stringify([email, tab.run.goal, tab.run.rush]);
  const left = model.left.get(email);
  if (left && said !== tab.run.said) left.times++;
  move(model, { said });
  const calls = () => real.called.slice(before).map((one) => one.said);
  await expect.poll(calls).toContain(said);
  await settle(model, real);
  if (!model.isUp) tab.pending.add(said);
  const isClosed = tab.run.lead === "sent" || tab.isRetyped;
  if (!isClosed) hear(model, model.active, { lead: model.isUp ? "sent" : "failed" });
}

const decline: Move = {
  name: "decline",
  check: (model) => shows(model, "form"),
  async run(model, real) {
    const { interview } = tabOf(model).run;
    await click(model, real, "Go on without");
    await settle(model, real);
    // What was on its way by now can't be taken back.
    await holdArrived(model, real);
    for (const [email, { run }] of model.left) {
      if (run.interview === interview) model.declined.add(email);
    }
    for (const tab of model.tabs) {
      if (tab.run.interview === interview) tab.hasLeft = false;
      for (const said of tab.pending) {
        if (model.declined.has(JSON.parse(said)[0])) tab.pending.delete(said);
      }
    }
    forget(model, interview);
    tabOf(model).hasLeft = false;
    const anew = { lead: "declined", interview: {}, email: null, said: null } as const;
    move(model, anew);
  },
};

const restart: Move = {
  name: "restart",
  check: (model) => shows(model, "result"),
  async run(model, real) {
    await click(model, real, "Start again");
    tabOf(model).hasLeft = false;
    move(model, freshRun());
  },
};

const reload: Move = {
  name: "reload",
  check: () => true,
  async run(model, real) {
    await pageOf(model, real).reload();
    const tab = tabOf(model);
    tab.isIn = true;
    tab.pending.clear();
    goOn(model, tab);
  },
};

const takeOut: Move = {
  name: "take out",
  check: (model) => tabOf(model).isIn,
  async run(model, real) {
    await pageOf(model, real).evaluate(async () => {
      const taken = document.querySelector("needs-diagnostic") as Element;
      Object.assign(window, { taken });
      taken.remove();
      await Promise.resolve();
    });
    tabOf(model).isIn = false;
  },
};

const putBack: Move = {
  name: "put back",
  check: (model) => !tabOf(model).isIn,
  async run(model, real) {
    await pageOf(model, real).evaluate(() =>
      document.querySelector("main")?.append((window as never as { taken: Element }).taken),
    );
    const tab = tabOf(model);
    tab.isIn = true;
    renew(model);
  },
};

/** Whoever sets something on an element, or puts it back, lets it look for a newer run. */
function renew(model: Model): void {
  const tab = tabOf(model);
  const kept = keptOf(model);
  if (kept && kept.number !== tab.last) goOn(model, tab);
}

const define: Move = {
  name: "define",
  check: (model) => tabOf(model).isIn,
  async run(model, real) {
    await pageOf(model, real).evaluate(
      async (title) => {
        const form = await (await fetch("/shop.json")).json();
        const definition = { ...form, title: { en: title } };
        Object.assign(document.querySelector("needs-diagnostic") as Element, { definition });
        await Promise.resolve();
      },
      `Which shop, ${++model.forms}?`,
    );
  },
};

const turn: Move = {
  name: "take or refuse",
  check: () => true,
  async run(model, real) {
    model.isUp = !model.isUp;
    real.isUp = model.isUp;
    if (!model.isUp) return;
    await Promise.all(
      real.pages.map((page) => page.evaluate(() => void window.dispatchEvent(new Event("online")))),
    );
    for (const [at, { pending, run, isRetyped }] of model.tabs.entries()) {
      for (const said of pending) {
        await expect
          .poll(() => real.called.some((one) => one.said === said && one.isTaken))
          .toBe(true);
      }
      const isHeard = run.said !== null && pending.has(run.said);
      pending.clear();
      await real.pages[at]?.evaluate(() => fetch("/shop.json").then(() => {}));
      if (isHeard && run.lead === "failed" && !isRetyped) hear(model, at, { lead: "sent" });
    }
  },
};

const openTab: Move = {
  name: "open a tab",
  check: (model) => model.tabs.length < 3,
  async run(model, real) {
    await real.open();
    model.active = model.tabs.push(newTab(freshRun())) - 1;
    goOn(model, tabOf(model));
  },
};

const turnTo = (at: number): Move => ({
  name: `turn to tab ${at}`,
  check: (model) => at < model.tabs.length && at !== model.active,
  async run(model) {
    model.active = at;
  },
});

const moves = [
  begin,
  answer(true),
  answer(true),
  answer(false),
  back,
  send,
  send,
  type,
  decline,
  restart,
  reload,
  takeOut,
  putBack,
  define,
  turn,
  openTab,
  turnTo(0),
  turnTo(1),
];

/** Anything that somebody may do with the tabs of a page, in any order. */
export const anyMoves = fc.commands(
  moves.map((one) => fc.constant(commandOf(one))),
  { maxCommands: 120, size: "max" },
);
