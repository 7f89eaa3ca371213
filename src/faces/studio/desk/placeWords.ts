import type { StudioTranslator, StudioWordName } from "../../../language/studioTranslator.ts";
import type { Crumb } from "../document/address.ts";

/** The way to a text in words, without its first step, under which texts stand together. */
export function placeWords(crumbs: readonly Crumb[], translator: StudioTranslator): string {
  const steps = crumbs.length > 1 ? crumbs.slice(1) : crumbs;
  return steps.map((crumb) => crumbWords(crumb, translator)).join(" › ");
}

/** What texts stand under together: a question, a segment, or a part of the whole. */
export function groupWords([first]: readonly Crumb[], translator: StudioTranslator): string {
  if (!first || first.key === "title") return translator.word("translateWhole");
  return crumbWords(first, translator);
}

/** A questionnaire has thousands of steps, and few different ones. */
const known = new WeakMap<StudioTranslator, Map<string, string>>();

function crumbWords({ key, item }: Crumb, translator: StudioTranslator): string {
  const step = item === undefined ? key : `${key} ${item}`;
  const spoken = known.get(translator) ?? new Map<string, string>();
  known.set(translator, spoken);
  const name = Object.hasOwn(words, key) ? words[key] : undefined;
  const said = spoken.get(step) ?? (name ? translator.word(name, { item }) : step);
  spoken.set(step, said);
  return said;
}

/** The words for the keys of the format; those of lists count their items. */
const words: Readonly<Record<string, StudioWordName>> = {
  title: "translateTitle",
  intro: "translateIntro",
  heading: "translateHeading",
  body: "translateBody",
  start: "translateStart",
  questions: "translateQuestion",
  text: "translateText",
  hint: "translateHint",
  unsure: "formsUnsureWords",
  options: "translateOption",
  rep: "translateRep",
  say: "translateSay",
  listenFor: "translateListenFor",
  why: "translateWhy",
  note: "translateNote",
  notes: "translateNotes",
  segments: "translateSegment",
  visitor: "translateVisitor",
  message: "translateMessage",
  bullets: "translateBullet",
  action: "translateAction",
  url: "formsLinkUrl",
  name: "translateName",
  need: "translateNeed",
  playbook: "translatePlaybook",
  summary: "translateSummary",
  opening: "formsOpening",
  approach: "translateApproach",
  buying: "translateBuying",
  process: "translateProcess",
  cycle: "translateCycle",
  committee: "translateCommittee",
  role: "translateRole",
  cares: "translateCares",
  messages: "translateMessages",
  objections: "translateObjection",
  says: "translateSays",
  reply: "translateReply",
  evidence: "translateEvidence",
  channels: "translateChannel",
  followUp: "formsFollowUp",
  subject: "formsSubject",
  pricing: "translatePricing",
  resourcing: "translateResourcing",
  avoid: "translateAvoid",
  nextSteps: "translateNextStep",
  within: "translateWithin",
  fit: "translateTrait",
  signals: "translateSignal",
  decision: "translateDecision",
  rules: "translateRule",
  because: "translateBecause",
  overruleReasons: "translateOverruleReason",
  capture: "translateCapture",
  fields: "translateField",
  label: "translateLabel",
  consent: "translateConsent",
};
