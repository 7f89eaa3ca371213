import { closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from "@codemirror/language";
import { nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { StudioTranslator } from "../../../language/studioTranslator.ts";
import type { StudioDocument } from "../document/document.ts";
import type { ProofState } from "../proving/proofState.ts";
import { documentLink, reveal } from "./documentLink.ts";
import { help } from "./help.ts";
import { inSight } from "./inSight.ts";
import { look } from "./look.ts";
import { markedLines } from "./markedLines.ts";
import { phrasesIn } from "./phrases.ts";
import { markAgain, problemMarks } from "./problemMarks.ts";
import { piecesOf } from "./problemPlace.ts";
import { shownTextOf } from "./shownText.ts";

/** An editor of a document's text, in a translator. */
export interface Editor {
  /** Goes to a place of the text and stays there to write. */
  goTo(position: { readonly line: number; readonly column: number }): void;
  focus(): void;
  speak(translator: StudioTranslator): void;
  /** Underlines what is proved by now. */
  showProof(proof: ProofState): void;
  close(): void;
}

/** What an editor begins with. */
interface Beginning {
  readonly translator: StudioTranslator;
  readonly proof: ProofState;
  /** The id of the element that says which keys there are. */
  readonly hintId: string;
}

/** Opens an editor in an element. */
export function openEditor(
  parent: HTMLElement,
  document: StudioDocument,
  beginning: Beginning,
): Editor {
  let { translator, proof } = beginning;
  const inTranslator = (): Extension => [
    phrasesIn(translator),
    foldGutter({
      markerDOM: (isOpen) => foldMark(translator.word(isOpen ? "textFold" : "textUnfold"), isOpen),
    }),
    problemMarks(document, translator.language, () => proof),
    help(document, translator),
    EditorView.contentAttributes.of({
      "aria-label": translator.word("textLabel"),
      "aria-describedby": beginning.hintId,
      tabindex: "0",
    }),
  ];
  const spoken = new Compartment();
  const { text, reading, selection } = document.getSnapshot();
  const { shown } = shownTextOf(text);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: shown,
      extensions: [
        basics,
        indentUnit.of(/^[ \t]+(?=")/m.exec(shown)?.[0] ?? "  "),
        documentLink(document, () => translator.word("textEdit")),
        spoken.of(inTranslator()),
      ],
    }),
  });
  const moveTo: Editor["goTo"] = (position) => {
    const { text } = document.getSnapshot();
    const anchor = shownTextOf(text).toShown(piecesOf(text)(position).offset);
    const effects = EditorView.scrollIntoView(anchor, { y: "center" });
    view.dispatch({ selection: { anchor }, effects, userEvent: "select" });
  };
  if (selection.length > 0) reveal(view, text, selection);
  // What is no JSON has problems at no path.
  else if (!reading.ok && reading.problems[0]) moveTo(reading.problems[0]);
  return {
    goTo(position) {
      moveTo(position);
      view.focus();
    },
    focus: () => view.focus(),
    speak(next) {
      if (next === translator) return;
      translator = next;
      view.dispatch({ effects: spoken.reconfigure(inTranslator()) });
    },
    showProof(next) {
      if (next === proof) return;
      proof = next;
      view.dispatch({ effects: markAgain.of(null) });
    },
    close: () => view.destroy(),
  };
}

/** Without a history: undoing is the document's. Without a binding of Tab, which leads on. */
const basics: Extension = [
  json(),
  look,
  lineNumbers(),
  highlightActiveLine(),
  highlightActiveLineGutter(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  search({ top: true }),
  markedLines,
  inSight,
  EditorView.lineWrapping,
  keymap.of([
    { key: "F8", run: nextDiagnostic, shift: previousDiagnostic },
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...foldKeymap,
    ...defaultKeymap,
  ]),
];

function foldMark(title: string, isOpen: boolean): HTMLElement {
  const mark = window.document.createElement("span");
  mark.className = isOpen ? "st-json-fold" : "st-json-fold st-json-folded";
  mark.title = title;
  return mark;
}
