import { openDocument } from "../../../../src/faces/studio/document/document.ts";
import { keepDraft, openDrafts } from "../../../../src/faces/studio/host/drafts.ts";
import { openStudioDevice } from "../../../../src/faces/studio/host/studioDevice.ts";

/* The script of a page that edits one document and keeps it: see killed.page.test.ts. */

const drafts = openDrafts(openStudioDevice());

Object.assign(globalThis, {
  async type(texts: readonly string[]) {
    const document = openDocument("{}");
    keepDraft(document, drafts, { id: "one", file: () => null });
    for (const text of texts) document.apply(text, { label: "typing" });
    await drafts.keep({ id: "two", at: 0, text: "", opened: "", saved: "", file: null });
  },
  list: () => drafts.list(),
});
