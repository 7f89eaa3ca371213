import type { Like, NameIn } from "../../wordList.ts";

/** Beginning, opening and saving, in English: the list that every other language follows. */
export const filesEn = {
  filesWelcome: "Edit a questionnaire",
  filesPromise: "Everything stays in this browser: nothing is sent anywhere.",
  filesDrafts: "Go on where you were",
  filesDraftDelete: "Delete the draft “{{title}}”",
  filesDraftDeleted: "The draft “{{title}}” is deleted.",
  filesDelete: "Delete",
  filesUnreadableDraft: "A text with problems",
  filesNewTitle: "A new questionnaire",
  filesNewHelp:
    "Say which segments you have and what you would ask. You get a questionnaire that works, to fill in.",
  filesNew: "Begin a new one",
  filesOpenTitle: "From this computer",
  filesDropHelp: "Or drop a file anywhere on this page.",
  filesOpen: "Open a file…",
  filesPaste: "Or paste the text of one",
  filesPasteLabel: "Text of a questionnaire",
  filesPasteOpen: "Open this text",
  filesExamples: "Examples",
  filesExamplesHelp:
    "Look around in a finished one. Whatever you change, the example stays as it is.",
  filesQuestions_one: "{{count}} question",
  filesQuestions_other: "{{count}} questions",
  filesSegments_one: "{{count}} segment",
  filesSegments_other: "{{count}} segments",
  filesNotText: "This file is not text in UTF-8, so it can’t be a questionnaire.",
  filesTooLarge: "This file is larger than 1 MB, too large for a questionnaire.",
  filesThisText: "This text",
  filesSeveral: "Several files were dropped at once, and none was opened. Drop one at a time.",
  filesIsTranslation:
    "{{what}} is a translation. Open the questionnaire that it belongs to first, and then drop it here again.",
  filesIsCodes:
    "{{what}} is a map of codes. Open the questionnaire that it belongs to, and take it in under “Publish”.",
  filesIsStrange: "{{what}} is no questionnaire, so it was not opened.",
  filesUnderstood: "Understood",
  filesUnreadable: "This file can’t be read. It may be gone, or not yours to open.",

  filesAllSaved: "All saved",
  filesChangedOnDisk: "Changed on the disk by somebody else",
  filesDecide: "Decide …",
  filesHandedOut: "Handed to the browser’s downloads",
  filesNothingChanged: "Nothing changed yet",
  filesUnsavedChanges: "Unsaved changes",
  filesNotMadeYet: "Not finished yet",
  filesNotSavedYet: "Not saved to a file yet",
  filesSave: "Save",
  filesSaveAs: "Save as…",
  filesOpenAnother: "Open another",
  filesSavingDenied:
    "Not saved: the browser was not allowed to write to this file. Save it as another one.",
  filesSavingGone: "Not saved: the file is not there any more. Save it as another one.",
  filesSavingFailed: "Not saved: the disk refused. Try again, or save it as another file.",
  filesKeepingFull:
    "This browser has no room left, so your work would not survive a reload. Save it to a file.",
  filesKeepingForbidden:
    "This browser doesn’t let the page keep drafts, so your work would not survive a reload. Save it to a file.",
  filesKeepingLost:
    "The browser can’t keep your draft for now, so your work would not survive a reload. It is tried again; better save it to a file.",
  filesLeaveTitle: "Leave without saving?",
  filesLeaveLost:
    "This browser could not keep a draft of your work. If you leave it now, your changes are lost.",
  filesStay: "Stay here",
  filesLeave: "Leave, and lose the changes",
  filesConflictTitle: "The file was changed meanwhile",
  filesConflict:
    "Somebody else, or another program, has changed “{{name}}” since you opened or saved it.",
  filesConflictNoText:
    "“{{name}}” was changed since you opened or saved it, and what stands in it now is no text.",
  filesTakeTheirs: "Take what is in the file",
  filesKeepMine: "Keep mine",
  filesKeepMineNow: "Save mine over it",
  filesCompare: "Compare",
  filesLater: "Decide later",
  filesTheirs: "The file",
  filesMine: "Yours",

  filesGuideHelp:
    "Four things are enough to begin. Everything can be changed later, and what nobody has written yet is marked.",
  filesTitle: "What is the questionnaire about?",
  filesTitleHelp: "Visitors read this title, such as “Which service suits your plant?”",
  filesTitleMissing: "Give it a title.",
  filesFirstLanguage: "Language of the texts",
  filesMoreLanguages: "To be translated to",
  filesMoreLanguagesHelp: "You can add languages later, too.",
  filesSegmentsTitle: "Segments",
  filesSegmentsHelp:
    "Groups of customers with one need each, the most important first. Visitors never read these names.",
  filesSegmentNumber: "Segment {{number}}",
  filesSegmentName: "Name of segment {{number}}",
  filesSegmentNeed: "What do they need?",
  filesSegmentAdd: "Add a segment",
  filesSegmentRemove: "Remove segment {{number}}",
  filesNameMissing: "Give this segment a name.",
  filesNeedMissing: "Say in one line what they need.",
  filesQuestionsTitle: "Questions",
  filesQuestionsHelp:
    "The first answer speaks for the first segment, the second for the second, and so on. You can give points as you like later.",
  filesQuestionNumber: "Question {{number}}",
  filesQuestionAdd: "Add a question",
  filesQuestionRemove: "Remove question {{number}}",
  filesQuestionMissing: "Write the question.",
  filesOptionNumber: "Answer {{number}}",
  filesOptionAdd: "Add an answer",
  filesOptionRemove: "Remove answer {{number}}",
  filesOptionMissing: "Write the answer, or remove it.",
  filesRemove: "Remove",
  filesTooFewAnswers:
    "There are more segments than ways to answer. Add answers or a question, so that each segment can be reached.",
  filesMake: "Make the questionnaire",
  filesBack: "Back",
  filesSketchNotKept:
    "This browser can’t keep what you write here, so it would not survive a reload. Make the questionnaire and save it to a file.",
  filesCancel: "Cancel",
  filesToBeWritten: "[To be written: {{part}}]",
  filesPartNeed: "what “{{name}}” needs",
  filesPartHeading: "what visitors of this group read first",
  filesPartMessage: "what you suggest to them, in two sentences",
  filesPartSummary: "what “{{name}}” means for how to approach them, in two sentences",
  filesPartApproach: "the first step of the sale",
  filesPartProcess: "how they decide",
  filesPartRole: "who has a say",
  filesPartCares: "what they care about",
  filesPartMessages: "what persuades here",
  filesPartObjection: "what they object",
  filesPartReply: "a reply to say aloud",
  filesPartEvidence: "a case, a figure or a reference",
  filesPartNextStep: "what to do after the call",
} as const;

export type FilesWordName = NameIn<typeof filesEn>;
export type FilesWords = Like<typeof filesEn>;
