import type { Like, NameIn } from "../../wordList.ts";

/** Publishing, in English: the list that every other language follows. */
export const publishEn = {
  publishHelp:
    "What goes on the website holds the questions and what visitors read: nothing that is for sales.",
  publishWorking: "Every interview is being looked at …",
  publishUnproved:
    "There are too many ways to answer to look at them all, so nobody can say that it works. Ask fewer questions, or offer fewer answers.",
  publishErrors: "To mend before it can be published",
  publishRefused: "It can’t be published like this",
  publishShow: "Show",
  publishLanguages: "Languages that go out",
  publishNow: "Make the public form",
  publishDone: "The public form is ready.",
  publishOld:
    "You have changed the questionnaire since this was made. Make it again to take that along.",
  publishIsPublic: "This is a public form already. Open the questionnaire that it was made from.",
  publishForeignCodes: "That map of codes is the one of “{{name}}”.",
  publishUnknownLanguage: "The questionnaire doesn’t speak {{language}}.",
  publishCalledRep:
    "A question has the id “rep”, and whatever has that name never goes out. Rename it.",
  publishTextMissing_one:
    "{{count}} text that visitors read is missing in: {{languages}}. Translate it, or leave that language out.",
  publishTextMissing_other:
    "{{count}} texts that visitors read are missing in: {{languages}}. Translate them, or leave that language out.",
  publishUnwritten_one:
    "{{count}} text that visitors would read still says what should stand there.",
  publishUnwritten_other:
    "{{count}} texts that visitors would read still say what should stand there.",
  publishReceiver: "Where results and leads go",
  publishReceiverHelp:
    "What takes them is yours: a web address such as https://crm.example/leads, or a path of the website such as /leads. It is kept in this browser with the questionnaire, and stands in the line to paste.",
  publishReceiverAddress: "Address that takes results",
  publishReceiverBad:
    "Nothing can be sent there. Write an address that begins with https:// and has no password in it, or a path that begins with one “/”.",
  publishReceiverExample:
    "This address is kept free for examples, so nobody can take results there. Put your own in its place.",
  publishReceiverUnencrypted:
    "What goes to an address with http:// is not encrypted: whoever is on the way can read what prospects write. Use one with https://.",
  publishReceiverMissing:
    "The questionnaire has a lead form, and nobody says what takes the leads: the website shows no form then, and sends nothing. Write the address.",
  publishReceiverNotKept:
    "The browser can’t keep this address. It holds for now, and has to be written again the next time.",
  publishExchange: "Renamed, or new?",
  publishExchangeHelp:
    "What was published before has segments that are gone, and there are some that it didn’t have. A segment that was only renamed has to keep its code: under a new one its results would fall into two.",
  publishExchangeOf: "“{{id}}” is",
  publishExchangeAsk: "Please choose …",
  publishExchangeNew: "a new segment",
  publishExchangeWas: "what “{{id}}” was",
  publishForm: "The public form",
  publishSize: "{{size}}, in {{languages}}",
  publishCodes_one: "{{count}} segment, as a code",
  publishCodes_other: "{{count}} segments, as codes",
  publishWithout: "no playbooks, no notes, no names of segments, no examples",
  publishSave: "Save {{name}}",
  publishCopyForm: "Copy the form",
  publishLine: "The line to paste",
  publishLineHelp:
    "Put {{name}} on the website, together with the files of needs-diagnostic.js, and paste this where the questions are to appear. If they lie elsewhere, put their addresses in.",
  publishCopyLine: "Copy the line",
  publishCopied: "Copied.",
  publishNotCopied: "The browser doesn’t allow copying. Select the text yourself.",
  publishMap: "Private: which code is which segment",
  publishMapPrivate:
    "This must not go on the website: with it, anybody could read what you call your visitors.",
  publishMapHelp:
    "It is kept in this browser, so that codes stay the same the next time. Save it with the questionnaire as well: on another computer you need it again.",
  publishMapKept_one: "{{count}} code is given so far.",
  publishMapKept_other: "{{count}} codes are given so far.",
  publishMapNone:
    "No codes are given yet. If it was published elsewhere, take the map from there first.",
  publishMapUnread:
    "The private map of codes can’t be read for now, so nothing is published: without it every segment would get another code. Try again, or take the map from a file first.",
  publishMapNotKept:
    "This browser can’t keep the map. Save it as a file, or codes will be others the next time.",
  publishMapSave: "Save the map",
  publishMapTake: "Take a map from a file…",
  publishNoMap: "“{{name}}” is no map of codes, or not a whole one.",
} as const;

export type PublishWordName = NameIn<typeof publishEn>;
export type PublishWords = Like<typeof publishEn>;
