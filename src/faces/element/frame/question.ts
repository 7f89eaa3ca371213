/** What the page around says to its frames when its script comes: they may have told their height before. */
export interface FrameQuestion {
  readonly needsDiagnostic: 1;
  readonly kind: "how high";
}

/** Whether what came from the page around is that question: anything may come. */
export function isFrameQuestion(data: unknown): data is FrameQuestion {
  const { needsDiagnostic, kind } = (data ?? {}) as Record<string, unknown>;
  return needsDiagnostic === 1 && kind === "how high";
}
