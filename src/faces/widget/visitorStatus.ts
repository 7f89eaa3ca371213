import type { VisitorScreen } from "../../interview/session/visitorScreen.ts";
import type { Translator } from "../../language/translator.ts";
import { progressIn } from "./Progress.tsx";

/** What is read out when a visitor's screen comes. */
export function visitorStatus(screen: VisitorScreen, translator: Translator): string {
  switch (screen.kind) {
    case "intro":
      return "";
    case "question":
      return progressIn(screen, translator);
    case "lead":
      return translator.word("leadTitle");
    case "visitor-result":
      return translator.word("yourResult");
  }
}
