import { Annotation, type Extension, type Transaction } from "@codemirror/state";
import { EditorView, type PluginValue, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { pathAt, rangeAt } from "../../../questionnaire/editing/places.ts";
import { type TextEdit, withEdits } from "../../../questionnaire/editing/textEdit.ts";
import type { StudioDocument } from "../document/document.ts";
import { markLines } from "./markedLines.ts";
import { changesOf, editsOf, type ShownChange, type ShownText, shownTextOf } from "./shownText.ts";

const fromDocument = Annotation.define<boolean>();

/** Milliseconds that the cursor rests before the other views go where it is. */
const rest = 120;

/**
 * Keeps the editor and the document in step, both ways: what is typed becomes edits of the document, and its edits
 * from elsewhere come in as changes. So do the place of the cursor and the document's selection.
 *
 * @param labelOf what undoing will call a change made here
 */
export function documentLink(document: StudioDocument, labelOf: () => string): Extension {
  const plugin = ViewPlugin.define((view) => new Link(view, document, labelOf));
  return [
    plugin,
    // Once the editor has taken a change in whole: what hears of it may look at the editor.
    EditorView.updateListener.of((update) => update.view.plugin(plugin)?.take(update)),
    EditorView.domEventHandlers({
      beforeinput({ inputType }) {
        if (inputType === "historyUndo") document.undo();
        else if (inputType === "historyRedo") document.redo();
        else return false;
        return true;
      },
    }),
  ];
}

class Link implements PluginValue {
  readonly #view: EditorView;
  readonly #document: StudioDocument;
  readonly #labelOf: () => string;
  readonly #endings: readonly (() => void)[];
  #text: ShownText;
  #selection: Path;
  #isApplying = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(view: EditorView, document: StudioDocument, labelOf: () => string) {
    this.#view = view;
    this.#document = document;
    this.#labelOf = labelOf;
    const { text, selection } = document.getSnapshot();
    this.#text = shownTextOf(text);
    this.#selection = selection;
    this.#endings = [
      document.onEdits((edits) => this.#bring(edits)),
      document.subscribe(() => this.#follow()),
    ];
  }

  take(update: ViewUpdate): void {
    const { transactions } = update;
    const isFromDocument = transactions.some((transaction) => transaction.annotation(fromDocument));
    if (isFromDocument) return;
    if (update.docChanged) this.#apply(update);
    const isMoved = update.docChanged || transactions.some((one) => one.isUserEvent("select"));
    if (!isMoved) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#select(), rest);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    for (const end of this.#endings) end();
  }

  #apply({ changes, transactions }: ViewUpdate): void {
    const changed: ShownChange[] = [];
    changes.iterChanges((from, to, _fromAfter, _toAfter, insert) => {
      changed.push({ from, to, insert: insert.toString() });
    });
    const edits = editsOf(this.#text, changed);
    this.#isApplying = true;
    this.#document.apply((text) => withEdits(text, edits), {
      label: this.#labelOf(),
      ...(transactions.every(isTyping) && { merge: "json" }),
    });
    this.#isApplying = false;
    this.#text = shownTextOf(this.#document.getSnapshot().text);
  }

  #bring(edits: readonly TextEdit[]): void {
    if (this.#isApplying) return;
    const after = shownTextOf(this.#document.getSnapshot().text);
    const changes = changesOf(this.#text, edits, after);
    this.#text = after;
    const view = this.#view;
    const annotations = fromDocument.of(true);
    view.dispatch({ changes, annotations });
    // Who undoes while writing here wants to see what that does.
    const last = changes.at(-1);
    if (!view.hasFocus || !last) return;
    const shift = changes
      .slice(0, -1)
      .reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
    const anchor = last.from + shift + last.insert.length;
    view.dispatch({ selection: { anchor }, scrollIntoView: true, annotations });
  }

  #select(): void {
    const { text } = this.#document.getSnapshot();
    const offset = this.#text.toText(this.#view.state.selection.main.head);
    this.#selection = pathAt(text, offset);
    this.#document.select(this.#selection);
    this.#selection = this.#document.getSnapshot().selection;
  }

  #follow(): void {
    const { selection, text } = this.#document.getSnapshot();
    if (selection === this.#selection) return;
    this.#selection = selection;
    clearTimeout(this.#timer);
    reveal(this.#view, text, selection);
  }
}

/** Leads to the place of a path, and marks its lines. */
export function reveal(view: EditorView, text: string, path: Path): void {
  const range = path.length > 0 ? rangeAt(text, path) : null;
  if (!range) return;
  const { toShown } = shownTextOf(text);
  const marked = { from: toShown(range.offset), to: toShown(range.offset + range.length) };
  view.dispatch({
    selection: { anchor: marked.from },
    effects: [EditorView.scrollIntoView(marked.from, { y: "center" }), markLines.of(marked)],
    annotations: fromDocument.of(true),
  });
}

function isTyping(transaction: Transaction): boolean {
  return transaction.isUserEvent("input.type") || transaction.isUserEvent("delete");
}
