import { EditorState, type Extension } from "@codemirror/state";
import type { StudioTranslator, StudioWordName } from "../../../language/studioTranslator.ts";

/** What the editor says of its own accord, by the words that it knows them under. */
const names = {
  Find: "textFind",
  Replace: "textReplaceWith",
  next: "textFindNext",
  previous: "textFindPrevious",
  all: "textFindAll",
  "match case": "textMatchCase",
  regexp: "textRegexp",
  "by word": "textByWord",
  replace: "textReplace",
  "replace all": "textReplaceAll",
  close: "textClose",
  "current match": "textCurrentMatch",
  "on line": "textOnLine",
  "replaced match on line $": "textReplacedOn",
  "replaced $ matches": "textReplaced",
  "Go to line": "textGoToLine",
  go: "textGo",
  "folded code": "textFolded",
  unfold: "textUnfold",
  "Folded lines": "textFoldedLines",
  "Unfolded lines": "textUnfoldedLines",
  to: "textTo",
  Completions: "textCompletions",
  "Control character": "textControlCharacter",
  "Selection deleted": "textSelectionDeleted",
} as const satisfies Record<string, StudioWordName>;

/** The editor's own words in the interface's language. */
export function phrasesIn(translator: StudioTranslator): Extension {
  const entries = Object.entries(names).map(([phrase, name]) => [phrase, translator.word(name)]);
  return EditorState.phrases.of(Object.fromEntries(entries));
}
