import { type DragEvent, useState } from "react";

/** The items of a list while one is dragged. */
export interface Dragging {
  /**
   * What makes an element take its item along.
   *
   * @param whole selects what is seen on the way, around the element
   */
  handle(at: number, whole?: string): object;
  /** What makes an item a place to drop another on. */
  target(at: number): object;
}

/** Puts the items of a list in order by dragging. */
export function useDragging(onMove: (from: number, to: number) => void): Dragging {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return {
    handle: (at, whole) => ({
      draggable: true,
      onDragStart: ({ dataTransfer, currentTarget }: DragEvent) => {
        dataTransfer.effectAllowed = "move";
        const item = whole && currentTarget.closest(whole);
        if (item) dataTransfer.setDragImage(item, 0, 0);
        setDragged(at);
      },
      onDragEnd: end,
    }),
    target: (at) => ({
      "data-over":
        over === at && dragged !== null && dragged !== at
          ? at > dragged
            ? "below"
            : "above"
          : undefined,
      onDragOver: (event: DragEvent) => {
        if (dragged === null) return;
        event.preventDefault();
        setOver(at);
      },
      onDrop: (event: DragEvent) => {
        if (dragged === null) return;
        event.preventDefault();
        if (dragged !== at) onMove(dragged, at);
        end();
      },
    }),
  };
}
