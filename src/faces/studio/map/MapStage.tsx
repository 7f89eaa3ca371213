import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import type { Definition } from "../../../questionnaire/definition/definition.ts";
import type { Path } from "../../../questionnaire/definition/problem.ts";
import { useStudio } from "../desk/StudioContext.ts";
import { useRoom } from "../desk/useRoom.ts";
import { MapPicture } from "./MapPicture.tsx";
import { useMap } from "./useMap.ts";
import { usePan } from "./usePan.ts";
import { useWheelZoom } from "./useWheelZoom.ts";
import { ZoomBar } from "./ZoomBar.tsx";
import { scaleOf, type Zoom } from "./zoom.ts";

/** Where a room isn't known yet. */
const someRoom = { width: 800, height: 600 };

/** A map to move about in, with what changes how it is shown. */
export function MapStage(props: {
  definition: Definition;
  language: string;
  children: ReactNode;
}): ReactNode {
  const { definition, language, children } = props;
  const { translator, go } = useStudio();
  const hintId = useId();
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage) ?? someRoom;
  const map = useMap(definition, language, room.width);
  const [zoom, setZoom] = useState<Zoom>("width");
  const scale = scaleOf(zoom, map.layout.box, room);
  useWheelZoom(stage, scale, setZoom);
  const pan = usePan();
  // What stands around may be made anew at each keystroke; the picture need not.
  const goNow = useRef(go);
  useEffect(() => {
    goNow.current = go;
  });
  const onGo = useCallback((path: Path) => goNow.current("forms", path), []);

  const selected = map.selected?.path.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is selected.
  useEffect(() => {
    const place = stage.current?.querySelector(".st-map-place[aria-current]");
    place?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected]);

  return (
    <>
      <ZoomBar scale={scale} onZoom={setZoom}>
        {children}
      </ZoomBar>
      <section
        ref={stage}
        className="st-map-stage"
        aria-label={translator.word("mapLabel")}
        aria-describedby={hintId}
        {...pan}
      >
        <MapPicture
          drawing={map.drawing}
          layout={map.layout}
          nodes={map.nodes}
          selected={map.selected}
          language={language}
          scale={scale}
          shareOf={map.shareOf}
          onGo={onGo}
        />
      </section>
      <p id={hintId} className="st-help">
        {translator.word("mapHint")} {map.legend}
      </p>
    </>
  );
}
