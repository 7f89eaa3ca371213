import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import fc from "fast-check";
import { StrictMode } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Diagnostic, type DiagnosticProps } from "../../../src/faces/widget/index.ts";
import { runs } from "../../runs.ts";
import { heading } from "./sight.ts";
import { stallWith } from "./stall.ts";

type OnLead = NonNullable<DiagnosticProps["onLead"]>;
type Outcome = Awaited<ReturnType<OnLead>>;
type Happening = Parameters<NonNullable<DiagnosticProps["onEvent"]>>[0];

const definitionOf = (title: string) =>
  stallWith((draft) => {
    Object.assign(draft, {
      title,
      capture: {
        place: "after-result",
        fields: [{ id: "email", type: "email", label: "Your email", required: true }],
      },
    });
  });

/** A visitor's run as they would tell it, and what a host is to hear of it. */
interface Model {
  begun: boolean;
  days: "One" | "All" | null;
  isBack: boolean;
  lead: "asked" | "sending" | Outcome;
  isReceived: boolean;
  forms: number;
  /** How much waits that was sent by somebody before a new start. */
  orphans: number;
  /** In order: what was told, in short. */
  readonly told: string[];
  /** The answer that ended the interview last. */
  ended: string | null;
}

/** The widget, and what waits for an outcome: what is sent now, and what was when somebody began again. */
interface Real {
  show(model: Model): void;
  readonly happened: Happening[];
  sending: ((outcome: Outcome) => void) | null;
  readonly orphans: ((outcome: Outcome) => void)[];
}

function start(): Real {
  const happened: Happening[] = [];
  const real: Real = { happened, sending: null, orphans: [], show };
  const onLead: OnLead = () =>
    new Promise((end) => {
      real.sending = end;
    });
  const view = render(<main />);
  function show({ forms, isReceived }: Model): void {
    view.rerender(
      <StrictMode>
        <Diagnostic
          definition={definitionOf(`Stall ${forms}`)}
          known={{ goods: "fish", failure: "rain" }}
          onEvent={(happening) => happened.push(happening)}
          {...(isReceived && { onLead })}
        />
      </StrictMode>,
    );
  }
  return real;
}

const isAtResult = ({ begun, days, isBack }: Model) => begun && days !== null && !isBack;
const hasForm = (model: Model) =>
  isAtResult(model) && model.isReceived && ["asked", "sending", "failed"].includes(model.lead);
const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

/** What was told, in short, with when each interview was begun that ended. */
function inShort(happened: readonly Happening[]): string[] {
  let startedAt = "";
  return happened.map((happening) => {
    if (happening.type === "started") startedAt = new Date(happening.at).toISOString();
    if (happening.type === "lead") return `lead ${happening.step}`;
    if (happening.type !== "finished") return happening.type;
    return happening.record.startedAt === startedAt
      ? "finished"
      : "finished, begun at another time";
  });
}

async function hold(model: Model, real: Real): Promise<void> {
  const words = !model.begun
    ? "What does your stall need?"
    : isAtResult(model)
      ? { One: "Stay dry", All: "Keep it cold" }[model.days ?? "All"]
      : "On how many days do you sell?";
  expect(heading()).toHaveTextContent(words);
  if (hasForm(model)) await screen.findByLabelText("Your email");
  else expect(screen.queryByLabelText("Your email")).toBeNull();
  expect(screen.queryAllByRole("button", { name: "Sending…" })).toHaveLength(
    hasForm(model) && model.lead === "sending" ? 1 : 0,
  );
  expect(inShort(real.happened)).toEqual(model.told);
}

const move = (
  name: string,
  check: (model: Model) => boolean,
  run: (model: Model, real: Real) => Promise<unknown> | unknown,
): fc.Arbitrary<fc.AsyncCommand<Model, Real>> =>
  fc.constant({
    check,
    async run(model, real) {
      await run(model, real);
      await hold(model, real);
    },
    toString: () => name,
  });

const answer = (days: "One" | "All") =>
  move(
    `answer ${days}`,
    (model) => model.begun && !isAtResult(model),
    async (model) => {
      await userEvent.click(screen.getByText(days));
      model.told.push("answered");
      if (model.ended !== days) model.told.push("finished");
      Object.assign(model, { days, isBack: false, ended: days });
    },
  );

const settle = (outcome: Outcome) =>
  move(
    `it is ${outcome}`,
    (model) => model.lead === "sending",
    async (model, real) => {
      await act(async () => real.sending?.(outcome));
      model.lead = outcome;
      model.told.push(`lead ${outcome}`);
    },
  );

const moves = [
  move(
    "begin",
    ({ begun }) => !begun,
    (model) => {
      click("Begin");
      model.begun = true;
      model.told.push("started");
    },
  ),
  answer("One"),
  answer("All"),
  move("back", isAtResult, (model) => {
    click("Back");
    model.isBack = true;
    model.told.push("revisited");
  }),
  move(
    "send",
    (model) => hasForm(model) && model.lead !== "sending",
    async (model) => {
      const field = await screen.findByLabelText("Your email");
      fireEvent.input(field, { target: { value: "ana@example.com" } });
      click("Send");
      await screen.findByRole("button", { name: "Sending…" });
      model.lead = "sending";
    },
  ),
  settle("sent"),
  settle("failed"),
  settle("kept"),
  move(
    "what somebody sent who is gone is refused",
    ({ orphans }) => orphans > 0,
    async (model, real) => {
      model.orphans = 0;
      await act(async () => {
        for (const end of real.orphans.splice(0)) end("refused");
      });
    },
  ),
  move("begin again", isAtResult, (model, real) => {
    click("Start again");
    if (real.sending) real.orphans.push(real.sending);
    real.sending = null;
    Object.assign(model, { begun: false, days: null, lead: "asked", ended: null });
    model.told.push("restarted");
  }),
  move(
    "another form",
    () => true,
    (model, real) => {
      model.forms++;
      real.show(model);
    },
  ),
  move(
    "take leads or don't",
    () => true,
    (model, real) => {
      model.isReceived = !model.isReceived;
      real.show(model);
    },
  ),
];

/** What leads on is made more often: there is always something else to do. */
const onwards = moves.filter((_, at) => at < 11);

test("whatever is done with it, and whatever its host changes meanwhile, a run goes on and is told once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands([...moves, ...onwards, ...onwards, ...onwards], {
        maxCommands: 100,
        size: "max",
      }),
      async (commands) => {
        const model: Model = {
          begun: false,
          days: null,
          isBack: false,
          lead: "asked",
          isReceived: true,
          forms: 0,
          orphans: 0,
          told: [],
          ended: null,
        };
        const real = start();
        real.show(model);
        try {
          await fc.asyncModelRun(() => ({ model, real }), commands);
        } finally {
          cleanup();
        }
      },
    ),
    { ...runs(60), endOnFailure: true },
  );
});
