import { type Definition, languagesOf } from "../definition/definition.ts";
import { drawQuestion, drawRule, drawSegment, drawText } from "./drawCards.ts";
import { type Drawing, drawingOf } from "./drawing.ts";
import { drawCurve, drawLink } from "./drawLines.ts";
import { layoutOf } from "./layout.ts";
import { styleSheet } from "./style.ts";
import { words } from "./words.ts";
import { element, escapeXml, shortNumber } from "./xml.ts";

/**
 * Draws a questionnaire as an SVG file that stands by itself: questions on the left, segments on the right, and
 * between them what each answer says for and against segments. It is light or dark as what shows it. Segments go by what
 * the sales team calls them, so a picture of more than a published form is not for prospects.
 *
 * @param shares the share of interviews that end in each segment, by id, from 0 to 1; drawn where there are any
 */
export function svgOf(
  definition: Definition,
  shares: Readonly<Record<string, number>> = {},
): string {
  const drawing = drawingOf(definition);
  const { box, texts, questions, rules, segments, curves, links } = layoutOf(drawing, shares);
  // Thin ones last, so that thick ones don't hide them.
  const thickFirst = [...curves].sort((a, b) => b.thickness - a.thickness);
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "needs-picture",
      role: "img",
      lang: languagesOf(definition)[0],
      viewBox: [box.x, box.y, box.width, box.height].map(shortNumber).join(" "),
      width: box.width,
      height: box.height,
    },
    ...[
      element("title", {}, escapeXml(drawing.title)),
      element("desc", {}, escapeXml(description(drawing, shares))),
      element("style", {}, styleSheet()),
      element("rect", { ...box, class: "page" }),
      ...texts.map((text) => drawText(text)),
      ...thickFirst.map(drawCurve),
      ...questions.map(drawQuestion),
      ...rules.map(drawRule),
      ...segments.map(drawSegment),
      ...links.map(drawLink),
    ].map((part) => `\n${part}`),
    "\n",
  )}\n`;
}

/** The picture in words, for those who don't see it. */
function description(
  { subtitle, questions, rules, segments }: Drawing,
  shares: Readonly<Record<string, number>>,
): string {
  const pointsText = (points: Drawing["questions"][number]["answers"][number]["points"]) =>
    points.map(({ segment, points }) => `${segments[segment]?.name} ${words.points(points)}`);
  return [
    subtitle,
    ...questions.map(({ mark, text, badges, condition, answers }) => {
      const asked = [...badges, ...(condition ? [condition] : [])];
      const head = `${mark} ${text}${asked.length > 0 ? ` (${asked.join(", ")})` : ""}`;
      const each = answers.map(
        ({ text, points }) => `${text}: ${pointsText(points).join(", ") || words.noPoints}`,
      );
      return [head, ...each].join("\n  ");
    }),
    ...rules.map(({ mark, condition, segment }) => {
      return `${mark}: ${condition} → ${segments[segment]?.name}`;
    }),
    ...segments.map(({ id, name }) =>
      Object.hasOwn(shares, id) ? `${name}: ${words.share(shares[id] ?? 0)}` : name,
    ),
  ].join("\n");
}
