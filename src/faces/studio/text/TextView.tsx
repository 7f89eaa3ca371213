import { lazy, type ReactNode, Suspense } from "react";
import { useStudio } from "../desk/StudioContext.ts";

// The editor is half as large as the rest of the studio, and most people never open it.
const JsonEditor = lazy(() => import("./JsonEditor.tsx"));

/** The questionnaire as JSON, to write in. */
export function TextView(): ReactNode {
  const { translator } = useStudio();
  return (
    <Suspense fallback={<p className="st-help">{translator.word("textLoading")}</p>}>
      <JsonEditor />
    </Suspense>
  );
}
