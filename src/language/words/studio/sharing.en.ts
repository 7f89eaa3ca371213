import type { Like, NameIn } from "../../wordList.ts";

/** Showing a questionnaire to colleagues, in English: the list that every other language follows. */
export const sharingEn = {
  sharingOpen: "Share…",
  sharingTitle: "Show it to colleagues",
  sharingHelp:
    "The link holds the whole questionnaire as it is now, with what is for the sales team. Whoever has it can read that. It stands after the # of the address, which browsers send to no server.",
  sharingLink: "Link to look at it, play it and comment it",
  sharingLinkLength:
    "{{number}} characters. Some chats and mail programs cut links that are so long; where one arrives cut, the page says so. A file always arrives: save the questionnaire and send that.",
  sharingLinkTooLong:
    "The link would have {{number}} characters, which is more than arrives whole. Save the questionnaire and send the file.",
  sharingCopy: "Copy the link",
  sharingClose: "Close",
  sharingComments: "Comments",
  sharingTake: "Take comments in…",
  sharingTaken_one: "{{count}} comment is taken in.",
  sharingTaken_other: "{{count}} comments are taken in.",
  sharingNoComments: "“{{name}}” is no file of comments.",
  sharingOtherQuestionnaire:
    "These comments are on the questionnaire “{{id}}”, not on this one. Nothing was taken in.",
  sharingNoneYet: "No comments yet.",
  sharingGone: "On what is not there any more",
  sharingOnQuestion: "on the question “{{about}}”",
  sharingOnAnswer: "on the answer “{{about}}”",
  sharingOnSegment: "on the segment “{{about}}”",
  sharingOnWhole: "on the whole",
  sharingDone: "Done",
  sharingDoneNamed: "Done: what {{by}} says on “{{about}}”",
  sharingFull:
    "This browser has no room left, so the last change to comments would not survive a reload.",
  sharingForbidden:
    "This browser doesn’t let the page keep anything, so comments would not survive a reload.",
  sharingLost:
    "The browser lost what it keeps for this page, so comments may not survive a reload. Try again in a moment.",
  sharingShared:
    "Shared with you to look at, to play and to comment. Nothing that you do here changes the questionnaire, and nothing is sent.",
  sharingName: "Your name",
  sharingHandBack_one: "Hand back {{count}} comment",
  sharingHandBack_other: "Hand back {{count}} comments",
  sharingHandBackHelp:
    "That is a file, to send to whoever gave you the link. Until then your comments are kept in this browser.",
  sharingEdit: "Open it to edit",
  sharingLeave: "Leave",
  sharingWhole: "the whole",
  sharingComment: "Comment",
  sharingCommentOn: "Comment on {{about}}",
  sharingPlay: "Play it",
  sharingAudience: "As it is met by",
  sharingAsVisitor: "a visitor of the website",
  sharingAsRep: "the sales team",
  sharingFailed: "This link shows nothing",
  sharingCut:
    "It isn’t whole: a chat or a mail program has probably cut it. Ask for it again, or for the file.",
  sharingTooLarge: "It holds more than any questionnaire may be.",
  sharingUnreadable: "What it holds can’t be read as a questionnaire.",
} as const;

export type SharingWordName = NameIn<typeof sharingEn>;
export type SharingWords = Like<typeof sharingEn>;
