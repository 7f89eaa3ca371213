import { createHash, timingSafeEqual } from "node:crypto";

/** Tells whether a request bears a secret, in a time that says nothing of how much of it is right. */
export function bears(authorization: string | undefined, secret: string): boolean {
  const given = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
