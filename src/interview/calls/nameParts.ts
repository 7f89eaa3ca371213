import type { Capture } from "../../questionnaire/definition/definition.ts";
import { autocompleteOf } from "../session/autocomplete.ts";

type Field = Capture["fields"][number];

/** The fields of a form in which first and last name stand apart, by their ids or labels; null where they don't. */
export function nameParts(fields: readonly Field[]): { first: Field; last: Field } | null {
  const find = (token: string, labels: ReadonlySet<string>) =>
    fields.find((field) => autocompleteOf(field) === token) ??
    fields.find((field) => field.type === "text" && labelsOf(field).some((one) => labels.has(one)));
  const first = find("given-name", firstNames);
  const last = find("family-name", lastNames);
  return first && last && first !== last ? { first, last } : null;
}

function labelsOf({ label }: Field): readonly string[] {
  const texts = typeof label === "string" ? [label] : Object.values(label);
  return texts.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}]+/gu, " ")
      .trim(),
  );
}

/** In what forms are written in. One that can be the whole name too, as “nom”, counts beside the other alone. */
const firstNames: ReadonlySet<string> = new Set([
  ...["first name", "given name", "forename", "vorname", "prénom", "prenom", "nombre", "nome"],
  ...["voornaam", "imię", "förnamn", "fornavn", "etunimi", "jméno", "ad", "الاسم الأول", "名"],
]);
const lastNames: ReadonlySet<string> = new Set([
  ...["last name", "family name", "surname", "nachname", "familienname", "nom", "nom de famille"],
  ...["apellido", "apellidos", "cognome", "apelido", "sobrenome", "achternaam", "nazwisko"],
  ...["efternamn", "etternavn", "efternavn", "sukunimi", "příjmení", "soyad", "اسم العائلة", "姓"],
]);
