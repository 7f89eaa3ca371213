import type { Like, NameIn } from "../../wordList.ts";

/** What a table of real customers says of a questionnaire, in English: the list that every other language follows. */
export const dataEn = {
  dataHelp:
    "Hold the questionnaire against real customers: a table with a customer in each row, what they answered in columns, and, where you know it, the segment that they belong to. The file is read in this browser. It is not sent anywhere, and not kept: a reload forgets it.",
  dataChoose: "Choose a table…",
  dataFormats: "{{formats}}. Or drop the file here.",
  dataReading: "Reading “{{name}}” …",
  dataRead_one: "{{number}} row",
  dataRead_other: "{{number}} rows",
  dataReadColumns_one: "{{number}} column",
  dataReadColumns_other: "{{number}} columns",
  dataOther: "Another file…",
  dataAway: "Put it away",
  dataRefused: "“{{name}}” can’t be read as a table.",
  dataTooLarge: "It is larger than 200 MB. The command line takes files of any length.",
  dataFailed: "That went wrong, and not through anything you did. Try the file once more.",
  dataBad_one: "{{number}} row was left out, for it isn’t whole.",
  dataBad_other: "{{number}} rows were left out, for they aren’t whole.",
  dataBadMore: "and {{number}} more",

  dataMapping: "What the columns mean",
  dataMappingHelp:
    "This was found out from headings and values. Change what is wrong; everything below follows.",
  dataSegmentColumn: "Which column says where a customer belongs?",
  dataNoSegment: "None of them",
  dataNoColumn: "No column",
  dataHowId: "found by its id",
  dataHowText: "found by its words",
  dataHowGiven: "as you said",
  dataAsk: "What its values stand for",
  dataUntaken_one: "{{count}} value stands for nothing",
  dataUntaken_other: "{{count}} values stand for nothing",
  dataValue: "“{{value}}”",
  dataBlank: "(nothing)",
  dataMoreValues: "Show more values ({{number}} left)",
  dataBeyond_one:
    "This column has more than {{most}} different values, which are more than can be listed. {{number}} row has another one.",
  dataBeyond_other:
    "This column has more than {{most}} different values, which are more than can be listed. {{number}} rows have others.",
  dataStandsFor: "“{{value}}” stands for",
  dataNothing: "No answer",
  dataNoneOfThese: "None of these: left out",
  dataInRanges: "Numbers are put in the ranges of the question.",
  dataRows_one: "{{number}} row",
  dataRows_other: "{{number}} rows",

  dataResult: "How often it is right",
  dataHits:
    "{{share}} of customers are put in the segment that they belong to: {{right}} of {{rows}}.",
  dataBetween:
    "Were it asked of as many others like them, it would most likely be between {{low}} and {{high}}.",
  dataAgainst:
    "Always saying “{{segment}}”, the largest, would be right in {{largest}}; guessing by the sizes of the segments, in {{chance}}.",
  dataNoBetter:
    "So it can’t be told from always saying the largest: from these answers it doesn’t find segments.",
  dataAsked: "Questions asked on average: {{asked}}.",
  dataSameRows:
    "If the questionnaire was made from these same customers, it looks better here than it is with others.",
  dataLearnedBefore:
    "The questionnaire was learned from a study, and found the segment of {{share}} of {{rows}} people whom it had not seen. If these are the same people, it looks better here than it is.",
  dataNobodyHere: "None of these customers belongs to “{{segment}}”.",
  dataFound_one: "The {{rows}} customer of “{{segment}}”: {{right}} found again ({{share}}).",
  dataFound_other: "Of {{rows}} customers of “{{segment}}” {{right}} are found again ({{share}}).",
  dataAllFound_one: "The {{rows}} customer of “{{segment}}” is found again.",
  dataAllFound_other: "All {{rows}} customers of “{{segment}}” are found again.",
  dataMostTaken: "Most of the others are taken for “{{other}}” ({{number}}).",
  dataManyTaken: "The others are most often taken for “{{other}}” ({{number}}).",
  dataTrust_one: "{{placed}} customer was put there; {{right}} of them belongs there ({{share}}).",
  dataTrust_other: "{{placed}} were put there, of whom {{right}} belong there ({{share}}).",
  dataNobodyPut: "Nobody was put there.",
  dataMatrix: "The same as a table: who belongs where, and was put where",
  dataMatrixHelp:
    "Each row has the customers who belong to one segment; across stands where the questionnaire put them. On the diagonal it is right.",
  dataBelongs: "Belongs to",
  dataFoundShare: "Found again",
  dataTrustShare: "Right of those put there",
  dataAll: "All",
  dataNotCounted: "What is not counted",
  dataNoneCounted:
    "No row has both a segment of this questionnaire and every answer that would be asked for, so nothing can be said of how often it is right. Look above at which columns and values were understood.",
  dataNeedsSegment:
    "Say above which column tells where customers belong, and here stands how often the questionnaire is right.",
  dataNeedsColumns: "No column answers a question yet. Say above which one answers which.",
  dataWrite: "Keep these figures in the questionnaire",
  dataWriteHelp:
    "They go into the file (rep.backtest), where the sales team sees how far to trust a segment. Undo takes them out again.",
  dataReplace: "Put these figures in place of the study’s",
  dataReplaceHelp:
    "The figures that the questionnaire has are of people whom it had not seen. Replace them only if these customers were not in the study either, or if questions or points have changed since. Undo brings them back.",
  dataWritten: "The questionnaire has these figures.",
  dataWriteLabel: "Back-test",

  dataEdit: "What your edit does to these customers",
  dataUntouched: "Nothing is changed since the version that the edit is compared with.",
  dataEditRate: "Right before: {{before}}. Right now: {{now}}.",
  dataStay_one: "The {{number}} customer whom both versions place stays.",
  dataStay_other: "All {{number}} customers whom both versions place stay where they were.",
  dataMove_one: "{{number}} of {{rows}} customers moves.",
  dataMove_other: "{{number}} of {{rows}} customers move.",
  dataFrom: "From",
  dataTo: "To",
  dataCustomers: "Customers",
  dataUnplaced_one:
    "{{number}} row lacks an answer that one of the versions would ask for, and is not in this.",
  dataUnplaced_other:
    "{{number}} rows lack an answer that one of the versions would ask for, and are not in this.",
  dataComparedNone: "With no version that can be read there is nothing to compare with.",

  dataAnswers: "What customers really answered",
  dataAnswersHelp:
    "How often each answer is given. While the table is open, the studio’s effect is weighed by this, in place of every answer equally likely.",
  dataAnswered_one: "{{number}} answer",
  dataAnswered_other: "{{number}} answers",
  dataUnanswered_one: "{{number}} without",
  dataUnanswered_other: "{{number}} without",
  dataUnsure: "Not sure",
  dataNever: "No customer gives this answer.",

  dataLearnTitle: "From a study",
  dataLearnHelp:
    "You have a segmentation study? From its table the three or four questions are chosen that find its segments best, with points.",
  dataLearn: "Learn from a study",
  dataLearnHead: "Learn a questionnaire from a study",
  dataLearnIntro:
    "A table with a respondent in each row: what they answered, and in one column the segment that the full study gave them. All is reckoned in this browser; nothing is sent.",
  dataLearnBack: "Back",
  dataLearnStep: "{{at}}. {{what}}",
  dataLearnFile: "The study",
  dataLearnSegment: "The segment",
  dataLearnSegmentHelp: "The column that says to which segment each respondent belongs.",
  dataLearnPick: "Choose a column",
  dataLearnSegments_one: "{{count}} segment: {{names}}",
  dataLearnSegments_other: "{{count}} segments: {{names}}",
  dataLearnQuestions: "How many questions?",
  dataLearnThreeFour: "Three, and a fourth in close calls",
  dataLearnThree: "Always three",
  dataLearnFour: "Always four",
  dataLearnColumns: "Columns that may become questions",
  dataLearnColumnsHelp:
    "Leave out what a prospect can’t be asked, and what was made from the segment itself. Columns with another value in each row are left out anyway.",
  dataLearnGo: "Learn",
  dataLearnAgain: "Learn again",
  dataLearning: "Learning: {{done}} of {{of}} parts done.",
  dataLearningHelp:
    "Everything is done eleven times, ten of them without a tenth of the respondents, so that the figures are honest. That can take minutes; the page can be used meanwhile.",
  dataLearnCancel: "Cancel",
  dataLearnCancelled: "Cancelled. Nothing was made.",
  dataLearnNoWorker:
    "This browser starts no worker on this page, and without one learning would freeze it. The command line learns too: needs-diagnostic learn.",
  dataLearnBroken_one: "What was learned makes no questionnaire: it has {{count}} problem.",
  dataLearnBroken_other: "What was learned makes no questionnaire: it has {{count}} problems.",

  dataLearnedTitle: "What was learned",
  dataLearnedFrom: "Learned from {{rows}} respondents of “{{name}}”, {{candidates}} columns.",
  dataLearnedNow:
    "This questionnaire is new and saved nowhere yet. What is still to be written stands in square brackets.",
  dataLearnedHits: "Of 100 people whom it has not seen it finds the segment of about {{hits}}.",
  dataLearnedBetween: "With as many respondents that can be told to between {{low}} and {{high}}.",
  dataLearnedAgainst:
    "Always saying “{{segment}}”, the largest, would find {{largest}}; asking all {{count}} columns, {{all}}.",
  dataLearnedQuestions: "The questions",
  dataLearnedAlways: "asked of everybody",
  dataLearnedClose: "asked in close calls",
  dataLearnedChosen: "chosen in {{parts}} of {{of}} trials",
  dataLearnedSegments: "Segment by segment",
  dataLearnedCareful: "To be careful about",
  dataLearnedMore: "What more questions would bring",
  dataLearnedNearly: "Other questions that do nearly as well",
  dataLearnedLeads: "How much a lead tells",
  dataLearnedLead: "With a lead of {{lead}}: {{right}} of {{rows}} right ({{share}})",
  dataLearnedLeadMore: "With a lead of {{lead}} or more: {{right}} of {{rows}} right ({{share}})",
  dataLearnedClear: "So a lead below {{lead}} counts as a close call.",
  dataLearnedNoClear:
    "However far a segment was ahead, fewer than four in five were right, or too few people to tell: take each result as a first guess. A lead below {{lead}} counts as a close call, as is usual.",
  dataLearnedHide: "Put the report away",
} as const;

export type DataWordName = NameIn<typeof dataEn>;
export type DataWords = Like<typeof dataEn>;
