import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from "react";

/**
 * Two taps of a finger are one gesture within so many milliseconds and pixels. What is touched counts no clicks as mice
 * do, which go by what somebody has set for themselves.
 */
export const doubleTap = { time: 350, reach: 40 };

/**
 * Makes one gesture one move, inside the element that takes what this gives: a second click of a double click, or a
 * key that is held, would answer the next question unread. Programs that click or press for somebody count nothing.
 */
export function useOneMove() {
  return useState(oneMove)[0];
}

function oneMove() {
  let last = { timeStamp: Number.NEGATIVE_INFINITY, clientX: 0, clientY: 0 };
  let isSecondTap = false;
  return {
    onPointerDownCapture({ pointerType, timeStamp, clientX, clientY }: PointerEvent): void {
      isSecondTap =
        /pen|touch/.test(pointerType) &&
        timeStamp - last.timeStamp < doubleTap.time &&
        Math.hypot(clientX - last.clientX, clientY - last.clientY) < doubleTap.reach;
    },
    onClickCapture(event: MouseEvent): void {
      // Keys click too: their clicks have the number 0, and come from no place.
      if (event.detail > 0) last = event;
      if (event.detail > (isSecondTap ? 0 : 1)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    onKeyDownCapture(event: KeyboardEvent): void {
      const isMove = event.key === "Enter" && !(event.target instanceof HTMLTextAreaElement);
      if (event.repeat && isMove) event.preventDefault();
    },
  };
}
