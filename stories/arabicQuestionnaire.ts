import { definitionIn } from "./questionnaires.ts";

/** A small questionnaire in Arabic: written from right to left, with numbers that are not. */
export const arabicQuestionnaire = definitionIn(
  JSON.stringify({
    format: 1,
    id: "arabic",
    version: "1",
    languages: ["ar"],
    title: "من أين يبدأ فريقك؟",
    intro: {
      heading: "من أين يبدأ فريقك؟",
      body: "سؤالان قصيران، ثم نقترح عليك خطوة أولى.",
      start: "ابدأ",
    },
    questions: [
      {
        id: "size",
        text: "كم شخصًا في فريقك؟",
        options: [
          { id: "small", text: "أقل من 10" },
          { id: "middle", text: "من 10 إلى 50" },
          { id: "large", text: "أكثر من 50" },
        ],
      },
      {
        id: "time",
        text: "ما الذي يأخذ معظم وقت فريقك؟",
        hint: "فكّر في الأسبوع الماضي.",
        unsure: true,
        options: [
          {
            id: "searching",
            text: "البحث عن المستندات",
            points: { documents: 2 },
            rep: { listenFor: ["«أرسلها لي مرة أخرى»"] },
          },
          { id: "waiting", text: "انتظار الموافقات", points: { approvals: 2 } },
          { id: "meetings", text: "الاجتماعات الطويلة", points: { approvals: 1 } },
        ],
        rep: {
          say: "في الأسبوع الماضي، ما الذي أخذ معظم وقت فريقك؟",
          listenFor: ["مثال واحد محدد", "عدد الساعات"],
          why: "من يعرف عدد الساعات يعرف ما يوفّره.",
        },
      },
    ],
    segments: [
      {
        id: "documents",
        visitor: {
          heading: "ابدأ بمكان واحد للمستندات",
          message: "حين تكون المستندات في مكان واحد يقل البحث من الأسبوع الأول.",
          bullets: ["مكان واحد لكل مشروع", "بحث في النص كله"],
          action: { text: "احجز مكالمة", url: "/call" },
        },
        rep: {
          name: "مستندات متفرقة",
          need: "إيجاد المستند الصحيح بسرعة",
          tier: 1,
          playbook: playbook(),
        },
      },
      {
        id: "approvals",
        visitor: {
          heading: "ابدأ بطريق أقصر للموافقات",
          message: "حين يعرف كل شخص دوره يقصر الانتظار.",
        },
        rep: { name: "انتظار طويل", need: "موافقات أسرع", tier: 2, playbook: playbook() },
      },
    ],
    decision: { fallback: "approvals" },
  }),
);

function playbook() {
  return {
    summary: "يريدون نتيجة سريعة يرونها بأنفسهم. ابدأ بمشروع واحد صغير.",
    approach: ["اطلب مثالًا حقيقيًا", "اعرض الحل على المثال نفسه"],
    buying: {
      process: "يقرر مدير الفريق بعد تجربة قصيرة.",
      cycle: "4 أسابيع",
      committee: [{ role: "مدير الفريق", cares: "وقت الفريق" }],
    },
    messages: ["ساعتان أقل من البحث كل أسبوع"],
    objections: [{ says: "لدينا نظام بالفعل", reply: "نعمل معه، ولا نستبدله." }],
    evidence: [{ text: "قصة عميل", url: "/story" }],
    pricing: "من 20 إلى 30 دولارًا للشخص في الشهر",
    avoid: ["عرض كل الميزات"],
    nextSteps: [{ text: "مكالمة مع مدير الفريق", within: "3 أيام" }],
  };
}
