import { createContext, useContext } from "react";
import { browserPickers } from "./browserPickers.ts";
import { type Comments, openComments } from "./comments.ts";
import { type Disk, diskWith, type Pickers } from "./disk.ts";
import { type Drafts, openDrafts } from "./drafts.ts";
import { type History, openHistory } from "./history.ts";
import { type KeptCodes, openKeptCodes } from "./keptCodes.ts";
import { type KeptReceivers, openKeptReceivers } from "./keptReceivers.ts";
import { openStudioDevice } from "./studioDevice.ts";

/** What the studio has of the browser that it runs in: files, and what is kept here. */
export interface Host {
  readonly disk: Disk;
  readonly drafts: Drafts;
  readonly history: History;
  readonly codes: KeptCodes;
  readonly receivers: KeptReceivers;
  readonly comments: Comments;
}

interface HostOptions {
  /** Of the database. */
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly pickers?: Pickers;
}

export function openHost({ pickers = browserPickers(), ...options }: HostOptions = {}): Host {
  const device = openStudioDevice({ ...options, onLate: () => void drafts.list() });
  const drafts = openDrafts(device);
  return {
    disk: diskWith(pickers),
    drafts,
    history: openHistory(device),
    codes: openKeptCodes(device),
    receivers: openKeptReceivers(device),
    comments: openComments(device),
  };
}

let host: Host | undefined;

/** The host of this page. */
export function pageHost(): Host {
  host ??= openHost();
  return host;
}

const HostContext = createContext<Host | null>(null);

export const HostProvider = HostContext.Provider;

/** The host around a component; the page's own where it is told no other. */
export function useHost(): Host {
  return useContext(HostContext) ?? pageHost();
}
