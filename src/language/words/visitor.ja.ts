import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Japanese. */
export const words: VisitorWords<"other"> = {
  start: "始める",
  continue: "次へ",
  back: "戻る",
  restart: "最初からやり直す",
  unsure: "わからない",
  progress: "質問 {{position}}（残り最大 {{left}} 問）",
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
  retry: "もう一度試す",

  loading: "読み込み中…",
  loadFailed: "読み込めませんでした。",
};
