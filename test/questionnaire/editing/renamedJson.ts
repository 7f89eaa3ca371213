import type { IdKind } from "../../../src/questionnaire/editing/uses.ts";

type Json = Record<string, unknown>;

/**
 * A questionnaire's JSON with an id renamed, by what the format says of each key: the slow and simple way, to hold
 * the edit of the text against. Option ids go by `question/option`.
 */
export function renamedJson(source: object, kind: IdKind, oldId: string, freshId: string): unknown {
  const rename = (of: IdKind, id: unknown) => (of === kind && id === oldId ? freshId : id);
  const answers = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(answers);
    return mapEntries(value as Json, (question, answer) => {
      const option = (id: unknown) => (`${question}/${id}` === oldId ? freshId : id);
      const answered = Array.isArray(answer) ? answer.map(option) : option(answer);
      return [rename("question", question), kind === "option" ? answered : answer];
    });
  };
  const question = (json: Json): Json => ({
    ...json,
    id: rename("question", json.id),
    ...(json.when !== undefined && { when: answers(json.when) }),
    options: (json.options as Json[]).map((option) => ({
      ...option,
      id: kind === "option" && `${json.id}/${option.id}` === oldId ? freshId : option.id,
      ...(option.points !== undefined && {
        points: mapEntries(option.points as Json, (id, by) => [rename("segment", id), by]),
      }),
    })),
  });
  const suited = (items: unknown) =>
    (items as Json[] | undefined)?.map((item) =>
      item.when === undefined ? item : { ...item, when: answers(item.when) },
    );
  const rep = (json: Json): Json => ({
    ...json,
    ...(json.fit !== undefined && { fit: suited(json.fit) }),
    playbook: mapEntries(json.playbook as Json, (part, value) => [
      part,
      ["objections", "evidence", "nextSteps"].includes(part) ? suited(value) : value,
    ]),
  });
  const segment = (json: Json): Json => ({
    ...json,
    id: rename("segment", json.id),
    ...(json.rep !== undefined && { rep: rep(json.rep as Json) }),
  });
  const leadForm = (json: Json): Json => ({
    ...json,
    ...(json.except !== undefined && {
      except: (json.except as unknown[]).map((id) => rename("segment", id)),
    }),
  });
  const rule = (json: Json): Json => ({
    ...json,
    when: answers(json.when),
    segment: rename("segment", json.segment),
  });
  const example = (json: Json): Json => ({
    ...json,
    answers: answers(json.answers),
    segment: rename("segment", json.segment),
  });
  // Spread first, so that what is put in afterwards stands where it stood.
  const { questions, segments, decision, capture, examples } = source as Record<string, Json[]>;
  const { fallback, rules } = decision as unknown as { rules?: Json[] } & Json;
  return {
    ...source,
    questions: questions?.map(question),
    segments: segments?.map(segment),
    decision: {
      ...decision,
      fallback: rename("segment", fallback),
      ...(rules && { rules: rules.map(rule) }),
    },
    ...(capture && { capture: leadForm(capture as unknown as Json) }),
    ...(examples && { examples: examples.map(example) }),
  };
}

function mapEntries(json: Json, entry: (key: string, value: unknown) => [unknown, unknown]): Json {
  return Object.fromEntries(Object.entries(json).map(([key, value]) => entry(key, value)));
}
