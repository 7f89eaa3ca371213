/** Word of what has changed, from tab to tab. */
export interface OtherTabs {
  tell(names: Iterable<string>): void;
  close(): void;
}

/** Without BroadcastChannel nobody is told; what is kept stays right all the same. */
export function openOtherTabs(channelName: string, onTold: (name: string) => void): OtherTabs {
  let channel = channelOf(channelName);
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (typeof data === "string") onTold(data);
    };
  }
  return {
    tell(names) {
      for (const name of names) channel?.postMessage(name);
    },
    close() {
      channel?.close();
      channel = null;
    },
  };
}

function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
