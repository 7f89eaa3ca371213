import type { Call } from "../../../interview/calls/call.ts";
import type { ComingBack } from "../../../interview/calls/comingBack.ts";
import { keptSegmentName } from "../../../interview/calls/overruling.ts";
import type { ConsoleState } from "../ConsoleContext.ts";
import { goOnWords } from "../goOnWords.ts";
import { type Command, type KeyRow, keyless, keysOf, keyTable } from "../keys.ts";
import { partsOf } from "../parts.ts";
import type { PaletteItem } from "./paletteItem.ts";
import { evidenceItems, objectionItems, segmentItems } from "./playbookItems.ts";

/** How many past calls are offered: those held last, for the list of all has a search of its own. */
const mostCalls = 50;

type Source = Pick<ConsoleState, "definition" | "call" | "screen" | "translator" | "isOfAnother">;

/** All that the palette finds. */
export function paletteItems(
  source: Source,
  calls: readonly Call[],
  coming: ComingBack,
): readonly PaletteItem[] {
  const past = callItems(source, calls);
  if (source.isOfAnother) return [...actionItems(source), ...past];
  return [
    ...beginningItems(source, coming),
    ...actionItems(source),
    ...questionItems(source),
    ...segmentItems(source),
    ...objectionItems(source),
    ...evidenceItems(source),
    ...past,
  ];
}

/** What is done where it is seen, or leads here. */
const needsSight: ReadonlySet<string> = new Set([
  "mark",
  "palette",
  "take-suggestion",
  "leave-suggestion",
  "read-suggestions",
  "go-on-with",
  "take-facts",
]);

/** What there is to go on with, or to begin with, where the call is about to begin. */
function beginningItems(
  { call, translator }: Source,
  { unfinished: [last], facts, ended }: ComingBack,
): PaletteItem[] {
  const item = (command: Command, label: string): PaletteItem => ({
    ...plainItem(label, translator),
    keys: keysOf(command),
    deed: { do: command },
  });
  const account = call.account.trim();
  const there = last ?? ended;
  return [
    ...(there ? [item("go-on-with", goOnWords(there, translator))] : []),
    ...(facts.length > 0 ? [item("take-facts", translator.word("takeFacts", { account }))] : []),
  ];
}

/** What keys do, by name; but for those that only mean something by their key. */
function actionItems({ screen, translator }: Source): PaletteItem[] {
  const there = partsOf(screen);
  const rows: readonly (Pick<KeyRow, "word" | "action"> & Partial<KeyRow>)[] = [
    ...keyTable,
    ...keyless,
  ];
  return rows.flatMap(({ keys, word, action }) => {
    if (action === null || typeof action === "function") return [];
    if (needsSight.has(action.do)) return [];
    if (action.do === "part" && !there.includes(action.part)) return [];
    return [{ ...plainItem(translator.word(word), translator), keys, deed: action }];
  });
}

function plainItem(label: string, { word }: Source["translator"]) {
  return { id: `action ${label}`, group: word("actions"), label, more: "", detail: null };
}

function questionItems({ screen, translator }: Source): PaletteItem[] {
  const { word, text } = translator;
  return screen.questions.map(({ question }, at) => {
    const say = text(question.rep?.say ?? question.text);
    return {
      id: `question ${question.id}`,
      group: word("questions"),
      label: text(question.text),
      more: [say, ...question.options.map((option) => text(option.text))].join(" "),
      keys: at < 9 ? { digits: [at + 1, at + 1], with: "shift" } : undefined,
      detail: { words: say, isSaid: true },
      deed: { do: "mark", at },
    };
  });
}

function callItems({ call: open, translator }: Source, calls: readonly Call[]): PaletteItem[] {
  const { word, language } = translator;
  const moments = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return calls
    .filter(({ id }) => id !== open.id)
    .slice(0, mostCalls)
    .map((call) => {
      const { account, person } = call;
      const who = [account, person.name, person.role].filter(Boolean).join(", ");
      return {
        id: `call ${call.id}`,
        group: word("pastCalls"),
        label: `${who || word("unnamed")} · ${moments.format(call.startedAt)}`,
        more: `${keptSegmentName(call) ?? ""} ${call.note}`,
        keys: undefined,
        detail: null,
        deed: { do: "open-call", call: call.id },
      };
    });
}
