import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Arabic. */
export const words: VisitorWords<"zero" | "one" | "two" | "few" | "many" | "other"> = {
  start: "بدء",
  continue: "متابعة",
  back: "رجوع",
  restart: "البدء من جديد",
  unsure: "لا أعرف",
  progress: "السؤال {{position}}، وبعده {{left}} على الأكثر",
  progressLast: "السؤال {{position}}، وهو الأخير",
  chooseUpTo_zero: "يُرجى عدم اختيار أي إجابة.",
  chooseUpTo_one: "يُرجى اختيار إجابة واحدة.",
  chooseUpTo_two: "يُرجى اختيار إجابتين كحد أقصى.",
  chooseUpTo_few: "يُرجى اختيار {{count}} إجابات كحد أقصى.",
  chooseUpTo_many: "يُرجى اختيار {{count}} إجابة كحد أقصى.",
  chooseUpTo_other: "يُرجى اختيار {{count}} إجابة كحد أقصى.",
  problemTitle: "هناك شيء ناقص",
  tooManyTitle: "عدد الإجابات أكثر من المسموح",
  chooseFirst: "للمتابعة، يُرجى اختيار إجابة.",
  chooseFirstOrUnsure: "للمتابعة، يُرجى اختيار إجابة أو «{{unsure}}».",
  chooseFewer_zero: "يُرجى عدم اختيار أي إجابة.",
  chooseFewer_one: "يُرجى عدم اختيار أكثر من إجابة واحدة.",
  chooseFewer_two: "يُرجى عدم اختيار أكثر من إجابتين.",
  chooseFewer_few: "يُرجى عدم اختيار أكثر من {{count}} إجابات.",
  chooseFewer_many: "يُرجى عدم اختيار أكثر من {{count}} إجابة.",
  chooseFewer_other: "يُرجى عدم اختيار أكثر من {{count}} إجابة.",
  yourResult: "نتيجتكم",
  opensInNewTab: "يُفتح في علامة تبويب جديدة",

  leadTitle: "كيف يمكننا التواصل معكم؟",
  retry: "إعادة المحاولة",

  loading: "جارٍ التحميل…",
  loadFailed: "تعذّر التحميل.",
};
