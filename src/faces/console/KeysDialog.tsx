import type { ReactNode } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { ConsoleDialog } from "./ConsoleDialog.tsx";

const keys = [
  ["1 – 9", "keysDigits"],
  ["0", "keysZero"],
  ["Q…  A…  Z…", "keysLetters"],
  ["↑ ↓", "keysArrows"],
  ["⌫", "keysClear"],
  ["Ctrl Z / ⌘ Z", "keysTakeBack"],
  [".", "keysNote"],
  [",", "keysCallNote"],
  ["/", "keysObjection"],
  ["Esc", "keysLeave"],
  ["⇧ C", "keysCopy"],
  ["⇧ P", "keysPrint"],
  ["⇧ N", "keysNew"],
  ["⇧ L", "keysList"],
  ["?", "keysHelp"],
] as const;

/** Every key of the console. */
export function KeysDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { voice } = useConsole();
  return (
    <ConsoleDialog title={voice.word("keys")} onClose={onClose}>
      <dl className="ndc-keys">
        {keys.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{voice.word(name)}</dd>
          </div>
        ))}
      </dl>
    </ConsoleDialog>
  );
}
