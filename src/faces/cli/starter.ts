/**
 * A questionnaire to start from. JSON has no comments, so its placeholders, in square brackets, say what belongs where;
 * the links of visitors are such too.
 *
 * @param reviewBy when the segmentation is due for review, as YYYY-MM-DD
 */
export function starter(reviewBy: string): string {
  return `{
  "$schema": "./questionnaire.schema.json",
  "format": 1,
  "id": "needs",
  "version": "1",
  "title": "[What visitors find out here: Which … suits you?]",
  "languages": ["en"],
  "reviewBy": "${reviewBy}",
  "intro": {
    "heading": "[What visitors find out here]",
    "body": "[How long it takes, and that they need not leave their name.]",
    "start": "Start"
  },
  "questions": [
    {
      "id": "employees",
      "text": "[A fact that your CRM knows. It is never asked, and counts only where it is known]",
      "basis": "firmographic",
      "ask": "never",
      "options": [
        { "id": "few", "text": "Under 20", "range": { "below": 20 } },
        { "id": "many", "text": "20 and more", "range": { "from": 20 } }
      ]
    },
    {
      "id": "problem",
      "text": "[First question: what goes wrong today? Ask for what happens, not for wishes]",
      "options": [
        { "id": "too-slow", "text": "[Something takes too long]", "points": { "speed": 2 } },
        { "id": "too-dear", "text": "[Something costs too much]", "points": { "price": 2 } },
        { "id": "too-hard", "text": "[Nobody knows how to do it]", "points": { "advice": 2 } }
      ],
      "rep": {
        "say": "[How to put it on a call, in spoken words]",
        "listenFor": ["[A phrase that gives the answer away]"],
        "why": "[What the answer tells you]"
      }
    },
    {
      "id": "consequence",
      "text": "[Second question: what happens if nothing changes?]",
      "hint": "[A sentence of help, if the question needs one]",
      "unsure": true,
      "options": [
        { "id": "standstill", "text": "[Work stops]", "points": { "speed": 2 } },
        { "id": "budget", "text": "[The budget runs out]", "points": { "price": 2 } },
        { "id": "mistakes", "text": "[Mistakes are made]", "points": { "advice": 2 } }
      ]
    },
    {
      "id": "choice",
      "text": "[Third question: what made you choose the last supplier?]",
      "options": [
        { "id": "first", "text": "[Could deliver first]", "points": { "speed": 2 } },
        { "id": "cheapest", "text": "[Was the cheapest]", "points": { "price": 2 } },
        { "id": "understood", "text": "[Understood what we need]", "points": { "advice": 2 } }
      ]
    },
    {
      "id": "decider",
      "text": "[Fourth question, asked only when the first three leave it close: who decides?]",
      "ask": "if-close",
      "options": [
        { "id": "users", "text": "[Who has the trouble]", "points": { "speed": 2, "advice": 1 } },
        { "id": "buyers", "text": "[Who has the budget]", "points": { "price": 2, "advice": 1 } }
      ]
    }
  ],
  "segments": [
${[
  segment("speed", "It must be quick", 1),
  segment("advice", "Someone who knows", 2),
  segment("price", "The lowest price", 3),
].join(",\n")}
  ],
  "decision": {
    "fallback": "advice",
    "clearLead": 1,
    "rules": [
      {
        "when": { "employees": "few", "problem": "too-dear" },
        "segment": "price",
        "rep": { "because": "[Why this rule overrules the points. Rules are read from the top]" }
      }
    ]
  },
  "examples": [
    {
      "name": "[A real customer, and the answers that they would give]",
      "answers": { "problem": "too-slow", "consequence": "standstill" },
      "segment": "speed"
    },
    {
      "name": "[An example for each segment: the check tells when an edit breaks one]",
      "answers": { "problem": "too-hard", "consequence": "mistakes" },
      "segment": "advice"
    },
    {
      "name": "[A small company with a small budget]",
      "answers": { "employees": "few", "problem": "too-dear" },
      "segment": "price"
    }
  ],
  "rep": {
    "owner": "[Who answers for this questionnaire]",
    "notes": "Replace every text in brackets. Points decide: the segment with most of them wins, and the earlier segment wins a tie. Rules overrule points. Whatever stands under a key named rep is for the sales team alone. Run the check after each change."
  }
}
`;
}

function segment(id: string, name: string, tier: number): string {
  return `    {
      "id": "${id}",
      "visitor": {
        "heading": "[${name}: what visitors of this group read first]",
        "message": "[What you suggest to them, in two sentences. No word about how you see them.]",
        "bullets": ["[What they get]"],
        "action": { "text": "[What to do next]", "url": "https://example.com/${id}" }
      },
      "rep": {
        "name": "[${name}]",
        "need": "[The problem that this group wants solved, in its own words]",
        "tier": ${tier},
        "playbook": {
          "summary": "[${name}: what such a prospect means for the approach, in two sentences.]",
          "approach": ["[The first step of the sale]", "[The second]"],
          "buying": {
            "process": "[How they decide, and how long it takes]",
            "committee": [{ "role": "[Who has a say]", "cares": "[What they care about]" }]
          },
          "messages": ["[What persuades here]"],
          "objections": [{ "says": "[What they object]", "reply": "[A reply to say aloud]" }],
          "evidence": [{ "text": "[A case, a figure, a reference]" }],
          "nextSteps": [{ "text": "[What to do after the call]", "within": "[By when]" }]
        }
      }
    }`;
}

/** A segment of which only the name is known, with all that is still to be written about it. */
export function blankSegment(id: string, name: string): Readonly<Record<string, unknown>> {
  const { rep, ...others } = JSON.parse(segment(id, JSON.stringify(name).slice(1, -1), 1));
  const { tier: _, ...words } = rep;
  return { ...others, rep: words };
}
