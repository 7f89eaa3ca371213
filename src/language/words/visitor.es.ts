import type { VisitorWords } from "./visitor.en.ts";

/** What visitors read of the interface, in Spanish. */
export const words: VisitorWords<"one" | "many" | "other"> = {
  start: "Empezar",
  continue: "Continuar",
  back: "Atrás",
  restart: "Empezar de nuevo",
  unsure: "No lo sé",
  progress: "Pregunta {{position}}, {{left}} más como máximo",
  progressLast: "Pregunta {{position}}, la última",
  chooseUpTo_one: "Elija una respuesta.",
  chooseUpTo_many: "Elija hasta {{count}} de respuestas.",
  chooseUpTo_other: "Elija hasta {{count}} respuestas.",
  problemTitle: "Falta algo",
  tooManyTitle: "Son demasiadas",
  chooseFirst: "Elija una respuesta para continuar.",
  chooseFirstOrUnsure: "Elija una respuesta para continuar, o «{{unsure}}».",
  chooseFewer_one: "Elija una respuesta como máximo.",
  chooseFewer_many: "Elija {{count}} de respuestas como máximo.",
  chooseFewer_other: "Elija {{count}} respuestas como máximo.",
  yourResult: "Su resultado",
  opensInNewTab: "se abre en una pestaña nueva",

  leadTitle: "¿Cómo podemos contactar con usted?",
  retry: "Intentar de nuevo",

  loading: "Cargando…",
  loadFailed: "No se ha podido cargar.",
};
