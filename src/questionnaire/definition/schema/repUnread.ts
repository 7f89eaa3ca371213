import * as z from "zod/mini";

/** In a visitor's script, in place of `rep.ts`: what is for the sales team may be anything there, since nobody sees it. */
const unread = z.unknown();

export {
  unread as optionRep,
  unread as questionnaireRep,
  unread as questionRep,
  unread as ruleRep,
  unread as segmentRep,
};
