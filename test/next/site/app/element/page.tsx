"use client";

import "needs-diagnostic/element";

export default function Page() {
  return <needs-diagnostic src="/quiz/needs.json" language="auto" resume="off" />;
}
