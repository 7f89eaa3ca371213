import type { ReactNode } from "react";
import { DataSection } from "../data/DataSection.tsx";
import type { SectionName } from "../desk/sections.ts";
import { ExamplesView } from "../examples/ExamplesView.tsx";
import { FormsView } from "../forms/FormsView.tsx";
import { HistoryView } from "../history/HistoryView.tsx";
import { MapView } from "../map/MapView.tsx";
import { PublishView } from "../publish/PublishView.tsx";
import { TextView } from "../text/TextView.tsx";
import { TranslateView } from "../translation/TranslateView.tsx";
import { WorthView } from "../worth/WorthView.tsx";
import { StaleNotice } from "./StaleNotice.tsx";

const views: Readonly<Record<SectionName, () => ReactNode>> = {
  forms: FormsView,
  text: TextView,
  map: MapView,
  worth: WorthView,
  examples: ExamplesView,
  data: DataSection,
  translate: TranslateView,
  publish: PublishView,
  history: HistoryView,
};

/** One part of the main area. All but the JSON keep to the last version that could be read, and say so. */
export function Section({ name }: { name: SectionName }): ReactNode {
  const View = views[name];
  return (
    <>
      {name !== "text" && <StaleNotice />}
      <View />
    </>
  );
}
