import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import type { Drawing, DrawnAnswer } from "../../../questionnaire/picture/drawing.ts";
import type { PictureWords } from "../../../questionnaire/picture/words.ts";

/** A place in the map that one can go to. */
export interface MapNode {
  /** The place in the questionnaire that it stands for. */
  readonly path: Path;
  /** All that is said of it. */
  readonly name: string;
}

/** The places of a map, part by part, with each question's answers beside it. */
export interface MapNodes {
  readonly questions: readonly { readonly node: MapNode; readonly answers: readonly MapNode[] }[];
  readonly rules: readonly MapNode[];
  readonly segments: readonly MapNode[];
}

/** @param shareOf the share of interviews that end in a segment, by its id, in words */
export function mapNodesOf(
  definition: Definition,
  { questions, rules, segments }: Drawing,
  words: PictureWords,
  shareOf: (segment: string) => string | undefined,
): MapNodes {
  const optionsOf = (question: number) => definition.questions[question]?.options.length ?? 0;
  const pointsOf = ({ points }: DrawnAnswer) =>
    points.map(({ segment, points }) => `${segments[segment]?.name} ${words.points(points)}`);
  return {
    questions: questions.map(({ mark, text, badges, condition, answers }, at) => {
      const path = ["questions", at];
      const facts = [...badges, ...(condition ? [condition] : [])];
      return {
        node: { path, name: listed(`${mark}. ${text}`, facts) },
        answers: answers.map((answer, position) => ({
          // "Not sure" comes last and is no option.
          path: [...path, ...(position < optionsOf(at) ? ["options", position] : ["unsure"])],
          name: `${answer.text}: ${pointsOf(answer).join(", ") || words.noPoints}`,
        })),
      };
    }),
    rules: rules.map(({ mark, condition, segment }, at) => ({
      path: ["decision", "rules", at],
      name: `${mark}: ${condition} → ${segments[segment]?.name}`,
    })),
    segments: segments.map(({ id, name, need, badges }, at) => {
      const facts = [shareOf(id), need, ...badges].filter((fact) => fact !== undefined);
      return { path: ["segments", at], name: listed(name, facts) };
    }),
  };
}

/** Of the places, the nearest around a path; undefined where none is. */
export function nearestNode(nodes: MapNodes, path: Path): MapNode | undefined {
  const all = [
    ...nodes.questions.flatMap(({ node, answers }) => [node, ...answers]),
    ...nodes.rules,
    ...nodes.segments,
  ];
  return all
    .filter((node) => node.path.every((step, at) => step === path[at]))
    .reduce<MapNode | undefined>(
      (nearest, node) => (node.path.length > (nearest?.path.length ?? 0) ? node : nearest),
      undefined,
    );
}

/** Without brackets: what stands in them doesn't count as part of a name. */
function listed(name: string, facts: readonly string[]): string {
  return [name, ...facts].join("; ");
}
