import * as z from "zod/mini";

const file = z.string().check(z.regex(/^[\w.-]{1,100}$/));

const origin = z.pipe(
  z.string().check(z.regex(/^https?:\/\/[^/\s*@]+\/?$/)),
  z.transform((address: string) => address.replace(/\/$/, "").toLowerCase()),
);

const address = z.string().check(
  z.refine((given) => {
    try {
      const { protocol, username } = new URL(given, "https://page.example/");
      return given.trim() !== "" && /^https?:$/.test(protocol) && username === "";
    } catch {
      return false;
    }
  }),
);

/** What `console.json`, beside the page, may say: whoever puts the page somewhere writes it, and nobody else can. */
const settings = z.strictObject({
  /** The file of the questionnaire, beside the page. */
  questionnaire: z.exactOptional(file),
  /** Of the pages that may show this one in a frame, hand calls over and get their records. */
  origins: z.exactOptional(z.array(origin).check(z.maxLength(50))),
  /** Where records of calls go; `name` is what the console calls it. */
  receiver: z.exactOptional(
    z.strictObject({ name: z.string().check(z.minLength(1), z.maxLength(60)), url: address }),
  ),
});

/** What the page goes by. */
export interface Settings extends z.output<typeof settings> {}

/** Reads the settings; gives the names of the parts that say what they can't. */
export function readSettings(
  text: string,
): { readonly ok: true; readonly settings: Settings } | { ok: false; wrong: readonly string[] } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, wrong: ["JSON"] };
  }
  const { data, error } = settings.safeParse(raw);
  if (data) return { ok: true, settings: data };
  const wrong = (error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".") || "JSON"],
  );
  return { ok: false, wrong };
}

/** The questionnaire's file: by the name in the page's address, of one beside the page, else as the settings say. */
export function fileOf({ questionnaire }: Settings, query: string): string | null {
  const name = new URLSearchParams(query).get("questionnaire");
  if (name === null) return questionnaire ?? null;
  return /^[\w-]{1,100}$/.test(name) ? `${name}.json` : null;
}
