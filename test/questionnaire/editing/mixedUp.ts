const rep = `{ "name": "size", "need": "size", "playbook": { "summary": "size", "approach": [],
      "buying": { "process": "size", "committee": [] }, "messages": ["size"], "objections": [],
      "evidence": [], "nextSteps": [] } }`;

/** A questionnaire in which a question, an option and a segment have the same id, and texts that are the same word. */
export const mixedUp = `{
  "format": 1, "id": "size", "version": "size",
\t"title": "caf\\u00e9 \\/ size",
  "questions": [
    { "id": "size", "text": "size?",
      "options": [
        { "id":\t"size", "text": "size!", "points": { "size" : 1,"small":2 } },
        { "id": "small", "text": "size" }
      ] },\r
    { "id": "pace", "text": "pace", "unsure": true, "when": { "size": ["size", "small"] },
      "options": [
        { "id": "size", "text": "another question's option" },
        { "id": "fast", "text": "fast" }
      ] }
  ],
  "segments": [
    { "id": "size", "visitor": { "heading": "size", "message": "size" },
      "rep": ${rep} },
    { "id": "small", "visitor": { "heading": "size", "message": "\\"size\\": \\"size\\"" },
      "rep": ${rep} }
  ],
  "decision": {
    "fallback": "size",
    "rules": [ {
      "when": [ { "size": ["size", "small"] }, { "pace": ["unsure", "size"] } ],
      "segment": "size"
    } ]
  },
  "capture": { "place": "after-result", "fields": [ { "id": "size", "type": "text", "label": "size" } ] },
  "examples": [ { "name": "size", "answers": { "pace": "size", "size": "size" }, "segment": "size" } ]
}
`;
