import type { ReactNode } from "react";

/** A part of a sheet with its heading: nothing where there is nothing in it. */
export function PrintedList<Item>(props: {
  title: string;
  items: readonly Item[] | undefined;
  children: (item: Item) => ReactNode;
}): ReactNode {
  const { title, items = [], children } = props;
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is printed is made anew as a whole
          <li key={at}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}
