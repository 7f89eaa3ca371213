import { resultOf } from "../../../device/connection.ts";
import type { Device, Stored } from "../../../device/device.ts";

/** What a comment is on: an answer goes by `question/option`, the whole by nothing. */
export interface CommentPlace {
  readonly kind: "question" | "answer" | "segment" | "whole";
  readonly place: string;
}

/** What a colleague says of one place of a questionnaire. */
export interface Comment extends CommentPlace {
  readonly id: string;
  /** Who says it, as they call themselves. */
  readonly by: string;
  readonly at: number;
  /** What the place was called then. */
  readonly about: string;
  readonly text: string;
}

/** A comment as it is kept in this browser. */
export interface KeptComment extends Comment {
  readonly key: string;
  /** The questionnaire's own id. */
  readonly questionnaire: string;
  /** Whether it was written here, to be handed back; else it was taken in from a file. */
  readonly isOwn: boolean;
}

/** Comments on a device. Nothing here rejects. */
export interface Comments {
  /** Those on one questionnaire, the earliest first. */
  list(questionnaire: string): Promise<Stored<KeptComment[]>>;
  keep(comments: readonly KeptComment[]): Promise<Stored<void>>;
  remove(keys: readonly string[]): Promise<Stored<void>>;
  /** Calls back whenever some were kept or removed here. */
  onChange(listener: () => void): () => void;
}

export function openComments(device: Device): Comments {
  const listeners = new Set<() => void>();
  const told = async (doing: Promise<Stored<void>>) => {
    const stored = await doing;
    if (stored.ok) for (const listener of [...listeners]) listener();
    return stored;
  };
  return {
    async list(questionnaire) {
      const stored = await device.read<KeptComment[]>((store) =>
        resultOf(store("comments").index("questionnaire").getAll(questionnaire)),
      );
      return stored.ok ? { ok: true, value: stored.value.sort((a, b) => a.at - b.at) } : stored;
    },
    keep: (comments) =>
      told(
        device.write(async (store) => {
          for (const comment of comments) store("comments").put(comment);
        }),
      ),
    remove: (keys) =>
      told(
        device.write(async (store) => {
          for (const key of keys) store("comments").delete(key);
        }),
      ),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
