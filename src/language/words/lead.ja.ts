import type { LeadWords } from "./lead.en.ts";

/** What the lead form says in it, in Japanese. */
export const words: LeadWords = {
  optional: "任意",
  send: "送信する",
  sending: "送信中…",
  skip: "入力せずに進む",
  fieldMissing: "「{{label}}」を入力してください。",
  emailBad: "メールアドレスを入力してください（例：name@example.com）。",
  telBad: "電話番号を入力してください（例：+81 3-1234-5678）。",
  consentMissing: "同意いただける場合はチェックを入れてください。同意がないと送信できません。",
  consentMore: "詳しく見る",

  leadSent: "ありがとうございます。ご入力内容を送信しました。",
  leadHandedOver: "ありがとうございます。ご入力内容をお渡ししました。",
  leadKept:
    "この端末に保存しましたが、まだ送信できていません。このページを開いている間と次回のご訪問時に、自動的に再送信を試みます。",
  leadFailed: "送信できませんでした。このページを開いたまま、もう一度お試しください。",
  leadRefused: "お届けできませんでした。お手数ですが、別の方法でお問い合わせください。",
  leadDeclined: "入力せずに進みました。何も送信されず、保存もされません。",
};
