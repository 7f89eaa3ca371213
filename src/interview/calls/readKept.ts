import { isQuote } from "../suggestions/suggestion.ts";
import type { Kept } from "./call.ts";
import { contextOf } from "./context.ts";

/** The farthest moment that a date can hold. */
export const lastMoment = 8.64e15;

/** Gives a value of which every part was checked, or undefined where it is none that is known here. */
type Reader = (raw: unknown) => unknown;

const ids = String.raw`\S+`;
const position = String.raw`(?:0|[1-9]\d{0,3})`;

/** What each kind of change may hold, by how it is named. */
const readers: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/^about$/, readAbout],
  [/^(account|role|person|note)$/, readText],
  [/^overrule$/, orNull(readOverrule)],
  [/^goes-on$/, readBoolean],
  [/^ended$/, readBoolean],
  [/^first-ended$/, (raw) => (raw === true ? raw : undefined)],
  [/^context$/, orNull(readContext)],
  [/^website$/, orNull(readWebsite)],
  [/^outcome$/, orNull(readOutcome)],
  [new RegExp(`^known ${ids}$`), orNull(readKnown)],
  [new RegExp(`^answer ${ids}$`), orNull(readAnswered)],
  [new RegExp(`^note ${ids}$`), readText],
  [new RegExp(`^signal ${ids} ${position}$`), readBoolean],
  [new RegExp(`^committee ${ids} ${position}$`), orNull(readText)],
  [new RegExp(`^learned ${ids} ${position}$`), orNull(readText)],
  [new RegExp(`^step ${ids} ${position}$`), readStep],
  [new RegExp(`^mail ${ids}$`), orNull(readMail)],
  [new RegExp(`^suggestion ${ids} ${ids}$`), orNull(readQuote)],
];

/** A change out of storage or a file, checked and copied; null where it is none that this version knows. */
export function readKept(raw: unknown): Kept | null {
  const { call, change, at } = partsOf(raw);
  const { name, value } = partsOf(change);
  if (typeof call !== "string" || typeof name !== "string" || !isMoment(at)) return null;
  const [, read] = readers.find(([pattern]) => pattern.test(name)) ?? [];
  const checked = read?.(value);
  return checked === undefined ? null : ({ call, change: { name, value: checked }, at } as Kept);
}

function readAbout(raw: unknown) {
  const { questionnaire, startedAt, begunFor, rep } = partsOf(raw);
  const { id, version } = partsOf(questionnaire);
  if (typeof id !== "string" || typeof version !== "string" || !isMoment(startedAt)) return;
  return {
    questionnaire: { id, version },
    startedAt,
    ...(typeof begunFor === "string" && { begunFor }),
    ...(typeof rep === "string" && { rep }),
  };
}

function readOverrule(raw: unknown) {
  const { segment, name, reason, by } = partsOf(raw);
  if (typeof segment !== "string" || typeof reason !== "string") return;
  return {
    segment,
    ...(typeof name === "string" && { name }),
    reason,
    ...(typeof by === "string" && { by }),
  };
}

function readOutcome(raw: unknown) {
  const { segment, name, complete, close } = partsOf(raw);
  if (typeof segment !== "string" || typeof name !== "string") return;
  if (typeof complete !== "boolean" || typeof close !== "boolean") return;
  return { segment, name, complete, close };
}

function readContext(raw: unknown) {
  const { account, values } = partsOf(raw);
  const copy = contextOf(values);
  return typeof account === "string" && copy ? { account, values: copy } : undefined;
}

function readWebsite(raw: unknown) {
  const { interview, answers } = partsOf(raw);
  const copies = Object.entries(partsOf(answers)).map(([id, answer]) => [id, readAnswer(answer)]);
  if (typeof interview !== "string" || copies.some(([, copy]) => copy === undefined)) return;
  return { interview, answers: Object.fromEntries(copies) };
}

function readKnown(raw: unknown) {
  return Number.isFinite(raw) ? raw : readAnswer(raw);
}

function readAnswered(raw: unknown) {
  if (raw === "unanswered") return raw;
  const answer = readAnswer(partsOf(raw).answer);
  return answer === undefined ? undefined : { answer };
}

function readAnswer(raw: unknown) {
  if (typeof raw === "string") return raw;
  const isList = Array.isArray(raw) && raw.every((option) => typeof option === "string");
  return isList ? [...raw] : undefined;
}

function readStep(raw: unknown) {
  const { done, due } = partsOf(raw);
  if (typeof done !== "boolean" || typeof due !== "string") return;
  return /^(\d{4}-\d\d-\d\d)?$/.test(due) ? { done, due } : undefined;
}

function readMail(raw: unknown) {
  const { subject, body } = partsOf(raw);
  return typeof subject === "string" && typeof body === "string" ? { subject, body } : undefined;
}

function readQuote(raw: unknown) {
  return typeof raw === "string" && isQuote(raw) ? raw : undefined;
}

function readText(raw: unknown) {
  return typeof raw === "string" ? raw : undefined;
}

function readBoolean(raw: unknown) {
  return typeof raw === "boolean" ? raw : undefined;
}

function orNull(read: Reader): Reader {
  return (raw) => (raw === null ? null : read(raw));
}

function isMoment(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && 0 <= (raw as number) && (raw as number) <= lastMoment;
}

/** An object's own parts; none of what is no object. */
function partsOf(raw: unknown): Readonly<Record<string, unknown>> {
  if (typeof raw !== "object" || raw === null) return {};
  return Object.assign(Object.create(null), raw);
}
