import { limits } from "../../../questionnaire/definition/limits.ts";

/** How long a link may be, in characters: browsers take far more, but nothing through which people send links does. */
export const longestLink = 100_000;

/** Before the questionnaire in the address, after the `#`: so it is sent to no server. */
const mark = "look=";

/** What came of a link. */
export type Looked =
  | { readonly ok: true; readonly text: string }
  /** It arrived cut or changed; or holds more than any questionnaire may be. */
  | { readonly ok: false; readonly why: "cut" | "too-large" };

/** The address of a page with a whole questionnaire in it. */
export async function linkOf(page: string, text: string): Promise<string> {
  // How it is written is of no use to whoever looks at it.
  const bytes = new TextEncoder().encode(JSON.stringify(JSON.parse(text)));
  const packed = await new Response(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate")),
  ).arrayBuffer();
  return `${page.replace(/#.*$/s, "")}#${mark}${toBase64Url(new Uint8Array(packed))}`;
}

/** Whether an address's fragment is that of such a link. */
export function isLook(fragment: string): boolean {
  return fragment.startsWith(`#${mark}`);
}

/** The text in such a link's fragment. What it unpacks to is counted while it does, so that it can't fill the memory. */
export async function lookedAt(fragment: string): Promise<Looked> {
  const written = fragment.slice(mark.length + 1);
  if (written.length > longestLink) return { ok: false, why: "too-large" };
  try {
    const stream = new Blob([fromBase64Url(written)])
      .stream()
      .pipeThrough(new DecompressionStream("deflate"));
    const reader = stream.getReader();
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let size = 0;
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, text: text + decoder.decode() };
      size += value.length;
      if (size > limits.bytes) {
        void reader.cancel().catch(() => {});
        return { ok: false, why: "too-large" };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { ok: false, why: "cut" };
  }
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(written: string): Uint8Array<ArrayBuffer> {
  const binary = atob(written.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
