import type { Meta, StoryObj } from "@storybook/react-vite";
import { Plus, Undo2, X } from "lucide-react";
import type { ReactNode } from "react";
import { expect, userEvent } from "storybook/test";
import { Dialog } from "../src/ui/Dialog.tsx";
import "../src/faces/studio/studio.css";

/** What one presses and fills in on our own pages, in each state. */
const meta = {
  title: "Language of form/Controls",
  render: () => <Controls />,
} satisfies Meta;

export default meta;

type Story = StoryObj<typeof meta>;

export const Light: Story = {};

export const Dark: Story = { globals: { theme: "dark" } };

export const RightToLeft: Story = { render: () => <Controls dir="rtl" /> };

/** A ring that is seen on every ground. */
export const Focus: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Save" })).toHaveFocus();
  },
};

export const AWindow: Story = {
  render: () => (
    <main className="ground st">
      <Dialog className="st-dialog" title="Remove the question?" onClose={() => {}}>
        <p>Two rules use it. They go with it.</p>
        <div className="st-group">
          <button type="button" className="st-button st-primary">
            Remove it
          </button>
          <button type="button" className="st-button">
            Keep it
          </button>
        </div>
      </Dialog>
    </main>
  ),
};

function Controls({ dir }: { dir?: "rtl" }): ReactNode {
  return (
    <main className="ground st" dir={dir} style={{ padding: "2rem", gap: "1.5rem" }}>
      <div className="st-group">
        <button type="button" className="st-button st-primary">
          Save
        </button>
        <button type="button" className="st-button">
          Show me
        </button>
        <button type="button" className="st-button">
          <Plus /> Question
        </button>
        <button type="button" className="st-button st-quiet">
          Print…
        </button>
        <button type="button" className="st-button st-quiet" aria-label="Undo">
          <Undo2 />
        </button>
        <button type="button" className="st-button st-quiet st-danger">
          Remove
        </button>
        <button type="button" className="st-button" disabled>
          Nothing to save
        </button>
        <button type="button" className="st-button st-primary" disabled>
          Not yet
        </button>
        <button type="button" className="st-button st-quiet" aria-label="Remove" disabled>
          <X />
        </button>
      </div>
      <div className="st-card" style={{ display: "grid", gap: "0.75rem" }}>
        <Field label="Name">
          {(id) => <input id={id} className="st-input" defaultValue="The line must run" />}
        </Field>
        <Field label="Address" wrong="This is no web address.">
          {(id) => (
            <input
              id={id}
              className="st-input"
              defaultValue="crm"
              aria-invalid
              aria-describedby="wrong"
            />
          )}
        </Field>
        <Field label="Tier">
          {(id) => (
            <select id={id} className="st-select">
              <option>tier 1</option>
              <option>tier 2</option>
            </select>
          )}
        </Field>
        <Field label="Notes">
          {(id) => (
            <textarea id={id} className="st-textarea" defaultValue="Ask for the last stop." />
          )}
        </Field>
        <label>
          <input type="checkbox" defaultChecked /> English
        </label>
        <details>
          <summary>More</summary>
          <p>What is rare is folded.</p>
        </details>
        <details open>
          <summary>Less</summary>
          <p className="st-help">What is rare is folded.</p>
        </details>
      </div>
      <p className="st-notice">The file has changed on the disk meanwhile.</p>
    </main>
  );
}

function Field(props: {
  label: string;
  wrong?: string;
  children: (id: string) => ReactNode;
}): ReactNode {
  const { label, wrong, children } = props;
  return (
    <div>
      <label className="st-label" htmlFor={label}>
        {label}
      </label>
      {children(label)}
      {wrong && (
        <p id="wrong" className="st-wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}
