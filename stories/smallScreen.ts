import { expect, within } from "storybook/test";

/** A story on the smallest screen that must do: nothing may stick out, and so make the page scroll sideways. */
export const smallScreen = {
  parameters: { pageWidth: "320px" },
  play: async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const page = within(canvasElement).getByTestId("page");
    await expect(page.scrollWidth).toBe(page.clientWidth);
  },
};
