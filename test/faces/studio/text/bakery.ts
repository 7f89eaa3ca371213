/** A small questionnaire: a fact, two questions, two segments, a rule and an example. */
export const bakery = `{
  "format": 1,
  "id": "bakery",
  "version": "1",
  "title": { "en": "Which bread suits you?", "de": "Welches Brot passt?" },
  "languages": ["en", "de"],
  "questions": [
    {
      "id": "staff",
      "text": { "en": "Staff", "de": "Mitarbeiter" },
      "ask": "never",
      "options": [
        { "id": "few", "text": { "en": "Under ten", "de": "Unter zehn" }, "range": { "below": 10 } },
        { "id": "many", "text": { "en": "Ten and more", "de": "Zehn und mehr" }, "range": { "from": 10 } }
      ]
    },
    {
      "id": "hour",
      "text": { "en": "When do you need it?", "de": "Wann brauchen Sie es?" },
      "unsure": true,
      "options": [
        { "id": "early", "text": { "en": "Before six", "de": "Vor sechs" }, "points": { "night": 3 } },
        { "id": "later", "text": { "en": "Later", "de": "Später" }, "points": { "day": 2, "night": -1 } }
      ]
    },
    {
      "id": "taste",
      "text": { "en": "What counts?", "de": "Was zählt?" },
      "when": { "hour": ["later", "unsure"] },
      "options": [
        { "id": "fresh", "text": { "en": "Fresh", "de": "Frisch" }, "points": { "night": 1 } },
        { "id": "cheap", "text": { "en": "Cheap", "de": "Günstig" }, "points": { "day": 1 } }
      ]
    }
  ],
  "segments": [
    {
      "id": "night",
      "visitor": { "heading": { "en": "Baked at night", "de": "Nachts gebacken" }, "message": { "en": "At five.", "de": "Um fünf." } }
    },
    {
      "id": "day",
      "visitor": { "heading": { "en": "Baked by day", "de": "Tags gebacken" }, "message": { "en": "At noon.", "de": "Mittags." } }
    }
  ],
  "decision": {
    "fallback": "day",
    "rules": [{ "when": { "staff": "few", "hour": "early" }, "segment": "day" }]
  },
  "published": true
}
`;
