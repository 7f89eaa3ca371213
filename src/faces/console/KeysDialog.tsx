import type { ReactNode } from "react";
import { useConsole } from "./ConsoleContext.ts";
import { ConsoleDialog } from "./ConsoleDialog.tsx";
import { keyTable } from "./keys.ts";
import { useKeyNames } from "./useKeyNames.ts";

/** Every key of the console. */
export function KeysDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { translator } = useConsole();
  const nameOf = useKeyNames();
  return (
    <ConsoleDialog title={translator.word("keys")} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it by keys */}
      <section className="ndc-keys-shown" aria-label={translator.word("keys")} tabIndex={0}>
        <dl className="ndc-keys">
          {keyTable.map(({ keys, word }) => (
            <div key={word}>
              <dt>
                <kbd dir="ltr">{nameOf(keys)}</kbd>
              </dt>
              <dd>{translator.word(word)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </ConsoleDialog>
  );
}
