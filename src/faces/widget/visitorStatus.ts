import type { VisitorScreen } from "../../interview/session/visitorScreen.ts";
import type { Voice } from "../../language/voice.ts";
import { progressIn } from "./Progress.tsx";

/** What is read out when a visitor's screen comes. */
export function visitorStatus(screen: VisitorScreen, voice: Voice): string {
  switch (screen.kind) {
    case "intro":
      return "";
    case "question":
      return progressIn(screen, voice);
    case "lead":
      return voice.word("leadTitle");
    case "visitor-result":
      return voice.word("yourResult");
  }
}
