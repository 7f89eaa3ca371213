import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { useConsole } from "../ConsoleContext.ts";
import { ConsoleDialog } from "../ConsoleDialog.tsx";
import { actionOf } from "../keys.ts";
import { useKeyNames } from "../useKeyNames.ts";
import { found } from "./found.ts";
import { PaletteDetail } from "./PaletteDetail.tsx";
import type { Deed, PaletteItem } from "./paletteItem.ts";

/** A window in which words find what can be done or read. What the chosen one has to say is read at once. */
export function Palette(props: {
  title: string;
  label: string;
  hint: string;
  items: readonly PaletteItem[];
  /** What is said where words find nothing. */
  nothing: string;
  /** Called once the window is closed and the focus is back where it was. */
  onDeed: (deed: Deed) => void;
  onClose: () => void;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  // After the window has opened, which gives the focus to what comes first in it.
  useEffect(() => input.current?.focus(), []);
  return (
    <ConsoleDialog title={props.title} onClose={props.onClose}>
      {(close) => <Finder {...props} input={input} close={close} />}
    </ConsoleDialog>
  );
}

function Finder({
  label,
  hint,
  items,
  nothing,
  onDeed,
  input,
  close,
}: Parameters<typeof Palette>[0] & {
  input: RefObject<HTMLInputElement | null>;
  close: () => void;
}): ReactNode {
  const { translator } = useConsole();
  const nameOf = useKeyNames();
  const id = useId();
  const [words, setWords] = useState("");
  const [chosenId, choose] = useState<string>();
  const groups = found(items, words);
  const all = groups.flatMap((group) => group.items);
  const chosen = all.find((item) => item.id === chosenId) ?? all[0];
  const list = useRef<HTMLDivElement>(null);
  const at = chosen ? all.indexOf(chosen) : -1;
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  });

  const take = (item: PaletteItem) => {
    choose(item.id);
    if (item.deed) {
      close();
      onDeed(item.deed);
    }
  };
  const step = (by: number) => choose(all[(at + by + all.length) % all.length]?.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isAgain = actionOf(event)?.do === "palette";
    if (!isAgain && !["ArrowDown", "ArrowUp", "Enter"].includes(event.key)) return;
    event.preventDefault();
    if (isAgain) close();
    else if (event.key === "Enter") {
      if (chosen && !event.repeat) take(chosen);
    } else if (all.length > 0) step(event.key === "ArrowDown" ? 1 : -1);
  };

  return (
    <div className="ndc-palette">
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={all.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        value={words}
        onChange={({ target }) => {
          setWords(target.value);
          choose(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <output>{all.length === 0 && nothing}</output>
      <PaletteDetail detail={chosen?.detail ?? null} />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className="ndc-found">
        {groups.map((group, place) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, and no fieldsets
          <div key={group.name} role="group" aria-labelledby={`${id}-group-${place}`}>
            <div id={`${id}-group-${place}`} className="ndc-found-group">
              {group.name}
            </div>
            {group.items.map((item) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and says which one it is
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are pressed in the field
              <div
                key={item.id}
                id={`${id}-${all.indexOf(item)}`}
                role="option"
                aria-selected={item === chosen}
                className="ndc-found-item"
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(item)}
              >
                <span>{item.label}</span>
                {item.keys && <kbd>{nameOf(item.keys)}</kbd>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="nd-unseen">{translator.word("paletteKeys")}</p>
    </div>
  );
}
