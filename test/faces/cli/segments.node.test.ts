import { expect, test } from "vitest";
import { terminalOn } from "../../../src/faces/cli/terminal.ts";
import { worthView } from "../../../src/faces/cli/views/worthView.ts";
import { read } from "../../../src/index.ts";
import { folderWith, program } from "./program.ts";
import { json, sound } from "./samples.ts";

const whole = {
  accounts: 300,
  winRate: 0.25,
  contractValue: 12_000,
  costToServe: 2_000,
  acquisitionCost: 1_500,
  cycleDays: 40,
  churn: 0.2,
};

function questionnaire() {
  const { segments, ...rest } = sound();
  return {
    ...rest,
    rep: { currency: "EUR" },
    segments: segments.map((segment: { rep: object }, at: number) => ({
      ...segment,
      rep: { ...segment.rep, economics: at === 1 ? whole : { contractValue: 900 } },
    })),
  };
}

async function segments(...args: string[]) {
  const folder = folderWith({ "a.json": json(questionnaire()) });
  return program(["segments", "a.json", ...args], { folder });
}

test("segments are told with what each is worth, the best first, blank where nobody knows", async () => {
  const { status, out, err } = await segments();
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("in EUR");
  const [best = "", next = ""] = out
    .split("\n")
    .slice(2)
    .filter((line) => !line.startsWith("█"));
  expect(best).toMatch(/50,000 +11,000 +275 +3,300,000$/);
  expect(next).not.toMatch(/\d[\d,]{2,}$/);
  expect(out).toContain("isn’t said");
  expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

test("--json gives the figures, null where one isn't known", async () => {
  const { status, out } = await segments("--json");
  const { currency, segments: ranked } = JSON.parse(out);
  expect({ status, currency }).toEqual({ status: 0, currency: "EUR" });
  expect(ranked[0]).toMatchObject({ customer: 50_000, opportunity: 11_000, day: 275 });
  expect(ranked[1]).toMatchObject({ customer: null, opportunity: null, day: null, market: null });
});

test.each([
  40, 60, 68, 69, 120,
])("at %s columns every segment and figure is read whole", (columns) => {
  const reading = read(json(questionnaire()));
  if (!reading.ok) throw new Error("It has problems.");
  const terminal = {
    ...terminalOn({ isTTY: false, columns }),
    paint: (_: string, text: string) => text,
  };
  const view = worthView(reading.definition, terminal);
  const lines = view.split("\n");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(terminal.width);
  for (const figure of ["50,000", "11,000", "275", "3,300,000"]) expect(view).toContain(figure);
  const beginnings = reading.definition.segments.map(({ rep }) => `${rep?.name}`.slice(0, 11));
  for (const beginning of beginnings) expect(view).toContain(`\n${beginning}`);
});
