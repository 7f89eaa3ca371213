import { numbersIn } from "../../language/numbers.ts";
import type { Part, PlotLine, PlotStep } from "../../language/review/part.ts";
import { element, escapeXml } from "../../questionnaire/picture/xml.ts";

type Plot = Extract<Part, { kind: "plot" }>;

const [width, height, above, below, side] = [240, 96, 14, 18, 42];

/**
 * Shares over time, a small picture a line, so that no colour has to tell them apart. A dashed line is what was expected; dots
 * lead to a step that isn't over, whose point is hollow.
 */
export function plot({ title, steps, lines }: Plot, language: string): string {
  const percent = numbersIn(language).share;
  const all = lines.flatMap(({ shares, expected }) => [...shares, expected]);
  const most = Math.max(0.1, ...all.map((share) => share ?? 0));
  const top = Math.min(1, Math.ceil(most * 10) / 10);
  const pictures = lines.map((line) =>
    element(
      "figure",
      {},
      element(
        "figcaption",
        { dir: "auto" },
        `${escapeXml(line.name)} ${element("span", {}, escapeXml(line.last))}`,
      ),
      picture(line, steps, top, percent),
    ),
  );
  return element("div", { class: "plots", role: "group", "aria-label": title }, ...pictures);
}

function picture(
  { name, shares, expected }: PlotLine,
  steps: readonly PlotStep[],
  top: number,
  percent: (share: number) => string,
) {
  const x = (at: number) =>
    side + (steps.length < 2 ? 0.5 : at / (steps.length - 1)) * (width - side - 10);
  const y = (share: number) => above + (1 - share / top) * (height - above - below);
  const points = shares.flatMap((share, at) =>
    share === null ? [] : [{ at, share, x: x(at), y: y(share) }],
  );
  // A step without a share parts the line: nothing is known between.
  const path = (isOver: boolean) =>
    points
      .flatMap((point, index) => {
        const before = points[index - 1];
        const isDrawn = before?.at === point.at - 1 && steps[point.at]?.isOver === isOver;
        return before && isDrawn ? [`M${place(before)}L${place(point)}`] : [];
      })
      .join("");
  const told = points.map(({ at, share }) => `${steps[at]?.name}: ${percent(share)}`).join(", ");
  const level = (share: number, kind: string) =>
    element("line", { class: kind, x1: side, x2: width, y1: y(share), y2: y(share) });
  const label = (text: string, at: number, line: number, anchor: string) =>
    element("text", { x: at, y: line, "text-anchor": anchor }, escapeXml(text));
  return element(
    "svg",
    {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": `${name}. ${told}`,
    },
    level(0, "axis"),
    level(top, "axis"),
    label(percent(top), side - 4, y(top) + 4, "end"),
    label("0", side - 4, y(0) + 4, "end"),
    ...(expected === null ? [] : [level(expected, "expected")]),
    element("path", { class: "line", d: path(true) }),
    element("path", { class: "line so-far", d: path(false) }),
    ...points.map(({ at, x, y }) =>
      element("circle", {
        class: steps[at]?.isOver ? "point" : "point so-far",
        cx: x,
        cy: y,
        r: 3,
      }),
    ),
    label(steps[0]?.name ?? "", side, height - 4, "start"),
    ...(steps.length > 1 ? [label(steps.at(-1)?.name ?? "", width, height - 4, "end")] : []),
  );
}

function place({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
