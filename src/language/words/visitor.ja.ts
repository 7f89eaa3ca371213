import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Japanese. */
export const words: VisitorWords<"other"> = {
  start: "始める",
  continue: "次へ",
  back: "戻る",
  restart: "最初からやり直す",
  unsure: "わからない",
  progress: "質問 {{position}}（最大 {{most}} 問）",
  progressLast: "質問 {{position}}（最後の質問）",
  chooseUpTo_other: "{{count}} つまで選択できます。",
  problemTitle: "未入力の項目があります",
  tooManyTitle: "選択数が多すぎます",
  chooseFirst: "次へ進むには、回答を選択してください。",
  chooseFirstOrUnsure: "次へ進むには、回答または「{{unsure}}」を選択してください。",
  chooseFewer_other: "選択は {{count}} つまでにしてください。",
  yourResult: "診断結果",
  opensInNewTab: "新しいタブで開きます",

  leadTitle: "ご連絡先をお聞かせください",
  optional: "任意",
  send: "送信する",
  sending: "送信中…",
  skip: "入力せずに進む",
  leadSent: "ありがとうございます。ご入力内容を送信しました。",
  leadHandedOver: "ありがとうございます。ご入力内容をお渡ししました。",
  leadKept:
    "この端末に保存しましたが、まだ送信できていません。このページを開いている間と次回のご訪問時に、自動的に再送信を試みます。",
  leadFailed: "送信できませんでした。このページを開いたまま、もう一度お試しください。",
  leadRefused: "お届けできませんでした。お手数ですが、別の方法でお問い合わせください。",
  leadDeclined: "同意をいただいていないため、何も送信しておらず、保存もしていません。",
  retry: "もう一度試す",
  fieldMissing: "「{{label}}」を入力してください。",
  emailBad: "メールアドレスを入力してください（例：name@example.com）。",
  telBad: "電話番号を入力してください（例：+81 3-1234-5678）。",
  consentMissing: "同意いただける場合はチェックを入れてください。同意がないと送信できません。",
  consentMore: "詳しく見る",

  loading: "読み込み中…",
  loadFailed: "読み込めませんでした。",
};
