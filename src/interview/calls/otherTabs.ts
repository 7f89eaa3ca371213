/** Word of changed calls, from tab to tab. */
export interface OtherTabs {
  tell(calls: Iterable<string>): void;
  close(): void;
}

/** Without BroadcastChannel nobody is told; what is kept stays right all the same. */
export function openOtherTabs(name: string, onChanged: (call: string) => void): OtherTabs {
  let channel = channelOf(name);
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (typeof data === "string") onChanged(data);
    };
  }
  return {
    tell(calls) {
      for (const call of calls) channel?.postMessage(call);
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
