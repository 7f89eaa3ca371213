import type { Path } from "../../../questionnaire/definition/problem.ts";
import { nearestPath } from "./logic/editedPart.ts";

/** The name by which a field or a button is found again. */
export function keyOf(path: Path, action = ""): string {
  return `${action}${JSON.stringify(path)}`;
}

/** The field of a place, or the one nearest to it. */
export function nearestField(root: HTMLElement, path: Path): HTMLElement | undefined {
  const fields = [...root.querySelectorAll<HTMLElement>("[data-path]")];
  const paths = fields.map(pathOfField);
  const nearest = nearestPath(paths, path);
  return nearest && fields[paths.indexOf(nearest)];
}

/** The path of the field that an element is, or is in. */
export function pathAround(element: Element): Path | undefined {
  const field = element.closest<HTMLElement>("[data-path]");
  return field ? pathOfField(field) : undefined;
}

export function button(root: HTMLElement, action: string, path: Path): HTMLElement | undefined {
  const name = keyOf(path, action);
  return [...root.querySelectorAll<HTMLElement>("[data-act]")].find(
    ({ dataset }) => dataset.act === name,
  );
}

export function heading(root: HTMLElement): HTMLElement | null {
  return root.querySelector<HTMLElement>("[data-heading]");
}

function pathOfField({ dataset }: HTMLElement): Path {
  return JSON.parse(dataset.path ?? "[]") as Path;
}
