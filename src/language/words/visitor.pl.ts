import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Polish. */
export const words: VisitorWords<"one" | "few" | "many" | "other"> = {
  start: "Rozpocznij",
  continue: "Dalej",
  back: "Wstecz",
  restart: "Zacznij od nowa",
  unsure: "Nie wiem",
  progress: "Pytanie {{position}}, jeszcze najwyżej {{left}}",
  progressLast: "Pytanie {{position}}, ostatnie",
  chooseUpTo_one: "Proszę wybrać jedną odpowiedź.",
  chooseUpTo_few: "Proszę wybrać do {{count}} odpowiedzi.",
  chooseUpTo_many: "Proszę wybrać do {{count}} odpowiedzi.",
  chooseUpTo_other: "Proszę wybrać do {{count}} odpowiedzi.",
  problemTitle: "Czegoś brakuje",
  tooManyTitle: "Zbyt wiele odpowiedzi",
  chooseFirst: "Aby przejść dalej, proszę wybrać odpowiedź.",
  chooseFirstOrUnsure: "Aby przejść dalej, proszę wybrać odpowiedź lub „{{unsure}}”.",
  chooseFewer_one: "Proszę wybrać najwyżej jedną odpowiedź.",
  chooseFewer_few: "Proszę wybrać najwyżej {{count}} odpowiedzi.",
  chooseFewer_many: "Proszę wybrać najwyżej {{count}} odpowiedzi.",
  chooseFewer_other: "Proszę wybrać najwyżej {{count}} odpowiedzi.",
  yourResult: "Państwa wynik",
  opensInNewTab: "otwiera się w nowej karcie",

  leadTitle: "Jak możemy się z Państwem skontaktować?",
  retry: "Spróbuj ponownie",

  loading: "Wczytywanie…",
  loadFailed: "Nie udało się wczytać.",
};
