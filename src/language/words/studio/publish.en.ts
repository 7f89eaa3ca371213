import type { Like, NameIn } from "../../wordList.ts";

/** Publishing, in English: the list that every other language follows. */
export const publishEn = {
  publishHelp:
    "What goes on the website holds the questions and what visitors read: nothing that is for sales.",
  publishWorking: "Every interview is being looked at …",
  publishUnproved:
    "There are too many ways to answer to look at them all, so nobody can say that it works. Ask fewer questions, or offer fewer answers.",
  publishSteps: "On the way to your website",
  publishToDo_one: "{{count}} thing is left to do.",
  publishToDo_other: "{{count}} things are left to do.",
  publishNothingToDo: "Nothing is left to do: it can go live.",
  publishStepDone: "Done",
  publishStepOpen: "To do",
  publishStepFirst: "To do before it can go out",
  publishStepLooking: "Being looked at …",
  publishTexts: "Texts",
  publishTextsDone: "Everything is written.",
  publishPrivateUnwritten_one:
    "{{count}} text for the sales team still says what should stand there. Visitors don’t see it.",
  publishPrivateUnwritten_other:
    "{{count}} texts for the sales team still say what should stand there. Visitors don’t see them.",
  publishMistakes: "Mistakes",
  publishMistakesDone: "Every interview was looked at: nothing keeps it from going out.",
  publishWarnings_one: "{{count}} more thing is worth a look",
  publishWarnings_other: "{{count}} more things are worth a look",
  publishUntranslated_one:
    "{{count}} text that visitors read is missing in a language that goes out. Translate it, or leave that language out.",
  publishUntranslated_other:
    "{{count}} texts that visitors read are missing in a language that goes out. Translate them, or leave that language out.",
  publishNoLanguage: "Choose one language at least.",
  publishReview: "When to look again",
  publishReviewNone: "No day is set to look whether the segments still hold.",
  publishReviewOver: "The day to look whether the segments still hold was {{date}}.",
  publishWaits: "It can be made once all texts are written and the mistakes mended.",
  publishRefused: "It can’t be published like this",
  publishMorePlaces: "{{count}} more",
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
  packageSave: "Save {{name}} for the website",
  packageMaking: "It is being put together …",
  packageMade: "The form, the script and a page to try it on, try.html, are in it.",
  packageFailed:
    "The script can’t be had here. Save the form, and take the script from the npm package.",
  packageNotServed:
    "Nothing is shown where this page is opened from a folder. Put the folder on a website and open it there.",
  packageLines:
    "For a page in this folder. Elsewhere, set the folder’s address before both file names.",
  publishTry: "Try it",
  publishTryPage:
    "Unpack the ZIP file on your website and open try.html there: it shows the questions as visitors see them.",
  publishTryLead:
    "A test lead goes to your address from here, as from the website, with {{email}}. It arrives where all others do: delete it there.",
  publishTryNowhere: "Say where results go, and a test lead can be sent there.",
  publishTryPath:
    "Results go to a path of the website, which only pages there can reach: leave a lead on try.html to test it.",
  publishTrySend: "Send a test lead",
  publishTrySending: "It is on its way …",
  publishTrySent: "The address answered as one that took the test lead. Look for {{email}} there.",
  publishTryAside:
    "The receiver took it and set it aside, where it goes on to nobody: {{why}}. Give it the questionnaire and the private map of codes.",
  publishTryHtml:
    "The address answered with a page for people, as one to sign in. Nobody can tell whether it took the test lead: look for {{email}} there.",
  publishFolderBad:
    "No file can be had from there. Write a path such as /diagnostic/, or a web address, without “?” and “#”.",
  publishTryRefused: "The receiver refused it ({{status}}): {{text}}",
  publishTryLedOn: "The receiver leads on to another address. Write the one where it ends.",
  publishTryFailed:
    "The receiver can’t take it for now ({{status}}). On the website it would be tried again.",
  publishTryUnanswered:
    "No answer came. Either nothing takes results there, or it takes them from your website’s pages alone: {{origin}} would have to be named to it as well.",
  publishTryForbidden:
    "The policy of the page that this studio stands on lets nothing out. Leave a lead on try.html to test it.",
  publishSize: "{{size}}, in {{languages}}",
  publishCodes_one: "{{count}} segment, as a code",
  publishCodes_other: "{{count}} segments, as codes",
  publishWithout: "no playbooks, no notes, no names of segments, no examples",
  publishSave: "Save {{name}}",
  publishCopyForm: "Copy the form",
  publishLine: "The line to paste",
  publishFolder: "Folder of the files on the website",
  publishLineHelp:
    "Put {{name}} on the website, together with the files of needs-diagnostic.js, and paste this where the questions are to appear. If they lie elsewhere, put their addresses in.",
  publishCopyLine: "Copy the line",
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
