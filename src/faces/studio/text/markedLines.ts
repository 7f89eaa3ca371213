import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** A stretch of lines to mark; null to mark none. */
export const markLines = StateEffect.define<{
  readonly from: number;
  readonly to: number;
} | null>();

const line = Decoration.line({ class: "st-json-marked" });

/** The lines of the place that another view led to. The marks go as soon as one moves on. */
export const markedLines: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    const { state, effects, changes } = transaction;
    let marked = transaction.isUserEvent("select") ? Decoration.none : marks.map(changes);
    for (const effect of effects) {
      if (!effect.is(markLines)) continue;
      if (!effect.value) return Decoration.none;
      const first = state.doc.lineAt(effect.value.from).number;
      const last = state.doc.lineAt(effect.value.to).number;
      marked = Decoration.set(
        Array.from({ length: last - first + 1 }, (_, at) =>
          line.range(state.doc.line(first + at).from),
        ),
      );
    }
    return marked;
  },
  provide: (field) => EditorView.decorations.from(field),
});
