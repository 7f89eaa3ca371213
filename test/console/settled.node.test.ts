import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Call, Change } from "../../src/calls/call.ts";
import { callNote, noteAsMarkdown } from "../../src/calls/callNote.ts";
import { callFrom, keptNow } from "../../src/calls/fold.ts";
import { consoleScreen } from "../../src/console/consoleScreen.ts";
import { consoleVoiceFor } from "../../src/language/consoleVoice.ts";
import { definitionOf } from "../definition/definitionOf.ts";

const definition = definitionOf(
  JSON.parse(readFileSync("questionnaires/fintech-projects.json", "utf8")),
);

test("a call that is settled out of order has one segment on the console and in its note", () => {
  const { id, version } = definition;
  const changes: Change[] = [
    { name: "about", value: { questionnaire: { id, version }, startedAt: 1 } },
    ...Object.entries({
      "time-lost": "searching",
      "keeps-track": "small-team",
      "six-months": "one-place",
    }).map(([question, answer]): Change => ({ name: `answer ${question}`, value: { answer } })),
  ];
  const call = callFrom("c", keptNow("c", null, changes)) as Call;
  const { segment, isSettled } = consoleScreen(definition, call);
  expect(isSettled).toBe(true);
  const voice = consoleVoiceFor(definition);
  const note = noteAsMarkdown(callNote(definition, call, voice));
  expect(note).toContain(`## Segment\n\n${voice.text(segment?.rep?.name ?? "")}\n`);
});
