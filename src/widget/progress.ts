import type { Voice } from "../language/voice.ts";
import type { QuestionScreen } from "../session/screen.ts";

/** How far an interview is, in words that promise no more than is certain. */
export function progressIn({ position, atMost }: QuestionScreen, { word }: Voice): string {
  return position < atMost ? word("progress", { position, most: atMost }) : word("progressLast", { position });
}
