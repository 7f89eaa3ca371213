import { inColumns } from "./inColumns.ts";
import { inOneColumn } from "./inOneColumn.ts";
import type { MapContent, MapLayout } from "./mapParts.ts";

const leastForColumns = 640;

/** Lays out a map for a place so wide: segments beside the questions, or below them where there is little room. */
export function mapLayoutOf(content: MapContent, room: number): MapLayout {
  return room < leastForColumns ? inOneColumn(content, room) : inColumns(content, room);
}
