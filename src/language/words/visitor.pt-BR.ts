import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Brazilian Portuguese. */
export const words: VisitorWords<"one" | "many" | "other"> = {
  start: "Começar",
  continue: "Continuar",
  back: "Voltar",
  restart: "Recomeçar",
  unsure: "Não sei",
  progress: "Pergunta {{position}}, no máximo mais {{left}}",
  progressLast: "Pergunta {{position}}, a última",
  chooseUpTo_one: "Escolha uma resposta.",
  chooseUpTo_many: "Escolha até {{count}} de respostas.",
  chooseUpTo_other: "Escolha até {{count}} respostas.",
  problemTitle: "Falta alguma coisa",
  tooManyTitle: "São respostas demais",
  chooseFirst: "Escolha uma resposta para continuar.",
  chooseFirstOrUnsure: "Escolha uma resposta para continuar, ou “{{unsure}}”.",
  chooseFewer_one: "Escolha no máximo uma resposta.",
  chooseFewer_many: "Escolha no máximo {{count}} de respostas.",
  chooseFewer_other: "Escolha no máximo {{count}} respostas.",
  yourResult: "Seu resultado",
  opensInNewTab: "abre em uma nova aba",

  leadTitle: "Como podemos entrar em contato com você?",
  retry: "Tentar de novo",

  loading: "Carregando…",
  loadFailed: "Não foi possível carregar.",
};
