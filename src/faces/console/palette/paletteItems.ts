import type { Call } from "../../../interview/calls/call.ts";
import { keptSegmentName } from "../../../interview/calls/overruling.ts";
import type { ConsoleState } from "../ConsoleContext.ts";
import { type KeyRow, keyless, keyTable } from "../keys.ts";
import { partsOf } from "../parts.ts";
import type { PaletteItem } from "./paletteItem.ts";
import { evidenceItems, objectionItems, segmentItems } from "./playbookItems.ts";

/** How many past calls are offered: those held last, for the list of all has a search of its own. */
const mostCalls = 50;

type Source = Pick<ConsoleState, "definition" | "call" | "screen" | "translator" | "isOfAnother">;

/** All that the palette finds. */
export function paletteItems(source: Source, calls: readonly Call[]): readonly PaletteItem[] {
  const past = callItems(source, calls);
  if (source.isOfAnother) return [...actionItems(source), ...past];
  return [
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
]);

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
    const label = translator.word(word);
    return [
      {
        id: `action ${word}`,
        group: translator.word("actions"),
        label,
        more: "",
        keys,
        detail: null,
        deed: action,
      },
    ];
  });
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
