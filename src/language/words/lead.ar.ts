import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in Arabic. */
export const words: LeadWords = {
  optional: "اختياري",
  send: "إرسال",
  sending: "جارٍ الإرسال…",
  skip: "المتابعة من دون بيانات",
  fieldMissing: "يُرجى ملء الحقل «{{label}}».",
  emailBad: "يُرجى إدخال عنوان بريد إلكتروني، مثل name@example.com.",
  // Between marks, since its groups of digits would be put in the opposite order.
  telBad: "يُرجى إدخال رقم هاتف، مثل \u2066+966 11 123 4567\u2069.",
  consentMissing: "يُرجى تحديد المربع في حال الموافقة، وإلا فلن يمكننا إرسال أي شيء.",
  consentMore: "قراءة المزيد",

  leadSent: "شكرًا لكم. تم إرسال بياناتكم.",
  leadHandedOver: "شكرًا لكم. تم تسليم بياناتكم.",
  leadKept:
    "تم الحفظ على هذا الجهاز، ولم يتم الإرسال بعد. سنواصل المحاولة هنا وعند زيارتكم القادمة.",
  leadFailed: "تعذّر الإرسال. يُرجى إبقاء هذه الصفحة مفتوحة والمحاولة مرة أخرى.",
  leadRefused: "تعذّر تسليم بياناتكم. يُرجى التواصل معنا بطريقة أخرى.",
  leadDeclined: "تابعتم من دون بيانات، لذلك لن يُرسل أي شيء ولن يُحفظ أي شيء.",
};
