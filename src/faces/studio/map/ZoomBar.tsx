import { Minus, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useStudio } from "../desk/StudioContext.ts";
import { type Zoom, zoomed } from "./zoom.ts";

/** How large the map is shown. */
export function ZoomBar(props: {
  scale: number;
  onZoom: (zoom: Zoom) => void;
  children: ReactNode;
}): ReactNode {
  const { scale, onZoom, children } = props;
  const { word } = useStudio().translator;
  return (
    <div className="st-map-bar">
      <div className="st-group">
        <button
          type="button"
          className="st-button"
          aria-label={word("mapZoomOut")}
          onClick={() => onZoom(zoomed(scale, "out"))}
        >
          <Minus />
        </button>
        <output className="st-map-scale">
          {word("mapScale", { percent: Math.round(scale * 100) })}
        </output>
        <button
          type="button"
          className="st-button"
          aria-label={word("mapZoomIn")}
          onClick={() => onZoom(zoomed(scale, "in"))}
        >
          <Plus />
        </button>
        <button
          type="button"
          className="st-button"
          title={word("mapAllHint")}
          onClick={() => onZoom("all")}
        >
          {word("mapAll")}
        </button>
        <button
          type="button"
          className="st-button"
          title={word("mapWidthHint")}
          onClick={() => onZoom("width")}
        >
          {word("mapWidth")}
        </button>
      </div>
      {children}
    </div>
  );
}
