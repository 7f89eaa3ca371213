import { cleanup, render, screen } from "@testing-library/react";
import { type ReactNode, StrictMode, useState } from "react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { Dialog } from "../../src/ui/Dialog.tsx";

afterEach(cleanup);

/** A page with a window that a button opens, and that is on the page only while it is open. */
function Page({ onClose = () => {} }: { onClose?: () => void }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    onClose();
  };
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog
          title="A question"
          className=""
          beside={(close) => (
            <button type="button" onClick={close}>
              Close
            </button>
          )}
          onClose={close}
        >
          {(close) => (
            <>
              <button type="button" onClick={close}>
                Later
              </button>
              <button type="button" onClick={() => setIsOpen(false)}>
                Take away
              </button>
            </>
          )}
        </Dialog>
      )}
    </>
  );
}

async function open(): Promise<HTMLElement> {
  const opener = screen.getByRole("button", { name: "Open" });
  await userEvent.click(opener);
  return opener;
}

const press = async (name: string) => userEvent.click(screen.getByRole("button", { name }));

test.each([
  ["Escape", () => userEvent.keyboard("{Escape}")],
  ["the button beside its title", () => press("Close")],
  ["a button in it", () => press("Later")],
  ["being taken away", () => press("Take away")],
])("closed by %s, a window gives the focus back", async (_, close) => {
  render(<Page />);
  const opener = await open();
  expect(screen.getByRole("dialog")).toHaveAccessibleName("A question");
  await close();
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(opener).toHaveFocus();
});

test("a window tells once that it was closed, and not that it was opened", async () => {
  let closed = 0;
  render(
    <StrictMode>
      <Page onClose={() => closed++} />
    </StrictMode>,
  );
  await open();
  expect(closed).toBe(0);
  await press("Later");
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(closed).toBe(1);
});
