import type { ReactNode } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { ConsoleDialog } from "./ConsoleDialog.tsx";
import { useKeyLabels } from "./useKeyLabels.ts";

const keys = [
  ["1 – 9", "keysDigits"],
  ["0", "keysZero"],
  ["", "keysLetters"],
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
  const { translator } = useConsole();
  const labelOf = useKeyLabels();
  const firsts = ["KeyQ", "KeyA", "KeyZ"].flatMap((place) => labelOf(place) ?? []);
  const letters = firsts.map((letter) => `${letter}…`).join("  ");
  return (
    <ConsoleDialog title={translator.word("keys")} onClose={onClose}>
      <dl className="ndc-keys">
        {keys
          .map(([key, name]) => [name === "keysLetters" ? letters : key, name] as const)
          .filter(([key]) => key !== "")
          .map(([key, name]) => (
            <div key={name}>
              <dt>
                <kbd dir="ltr">{key}</kbd>
              </dt>
              <dd>{translator.word(name)}</dd>
            </div>
          ))}
      </dl>
    </ConsoleDialog>
  );
}
