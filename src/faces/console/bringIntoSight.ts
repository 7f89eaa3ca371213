/** Scrolls to an element where it is out of the window or under the dock; what is too high for both begins at the top. */
export function bringIntoSight(element: Element): void {
  element.scrollIntoView({ block: "nearest" });
  const dock = element.closest(".ndc-page")?.querySelector(".ndc-dock");
  if (!dock || dock.contains(element)) return;
  const end = Math.min(innerHeight, dock.getBoundingClientRect().top);
  const { top, bottom, height } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= end) return;
  element.scrollIntoView({ block: height < end / 2 ? "center" : "start" });
}
