import type { ReactNode } from "react";

/** A picture of each face in few strokes, in the colours of the page: it can't grow old, and is dark where that is. */
export const doorPictures = {
  visitor: (
    <Picture>
      <Words x={40} y={26} wide={112} strong />
      <Words x={40} y={40} wide={76} />
      <Row x={40} y={56} />
      <Row x={40} y={82} chosen />
      <Row x={40} y={108} />
    </Picture>
  ),
  call: (
    <Picture>
      <Words x={24} y={26} wide={72} strong />
      <Words x={24} y={44} wide={92} />
      <Words x={24} y={58} wide={64} />
      <Words x={24} y={82} wide={80} />
      <Words x={24} y={96} wide={56} />
      <rect className="chosen" x={132} y={20} width={92} height={66} rx={6} />
      <Words x={142} y={32} wide={60} accent />
      <Words x={142} y={48} wide={72} />
      <Words x={142} y={62} wide={52} />
      <rect className="box" x={24} y={116} width={200} height={18} rx={5} />
    </Picture>
  ),
  studio: (
    <Picture>
      <Words x={24} y={26} wide={40} strong />
      {[48, 72, 96].map((y) => (
        <g key={y}>
          <Words x={24} y={y + 5} wide={52} />
          {[92, 118].map((x) => (
            <rect key={x} className="box" x={x} y={y} width={20} height={16} rx={4} />
          ))}
        </g>
      ))}
      <path className="line" d="M154 20V134" />
      <Bar y={48} wide={58} accent />
      <Bar y={72} wide={34} />
      <Bar y={96} wide={20} />
    </Picture>
  ),
  received: (
    <Picture>
      {[20, 80].map((y) => (
        <g key={y}>
          <rect className="box" x={24} y={y} width={200} height={52} rx={6} />
          <circle className="dot" cx={44} cy={y + 20} r={8} />
          <Words x={60} y={y + 14} wide={70} strong />
          <Words x={60} y={y + 28} wide={110} />
          <Words x={60} y={y + 40} wide={52} accent />
        </g>
      ))}
    </Picture>
  ),
} as const;

function Picture({ children }: { children: ReactNode }): ReactNode {
  return (
    <svg className="picture" viewBox="0 0 248 152" aria-hidden="true">
      {children}
    </svg>
  );
}

function Words(props: {
  x: number;
  y: number;
  wide: number;
  strong?: boolean;
  accent?: boolean;
}): ReactNode {
  const { x, y, wide, strong, accent } = props;
  const look = accent ? "accent" : strong ? "strong" : "words";
  return <rect className={look} x={x} y={y} width={wide} height={strong ? 7 : 5} rx={2.5} />;
}

function Row({ x, y, chosen }: { x: number; y: number; chosen?: boolean }): ReactNode {
  return (
    <>
      <rect className={chosen ? "chosen" : "box"} x={x} y={y} width={168} height={20} rx={5} />
      <circle className={chosen ? "accent" : "ring"} cx={x + 12} cy={y + 10} r={4} />
      <Words x={x + 24} y={y + 8} wide={chosen ? 88 : 64} />
    </>
  );
}

function Bar({ y, wide, accent }: { y: number; wide: number; accent?: boolean }): ReactNode {
  return (
    <rect
      className={accent ? "accent" : "words"}
      x={168}
      y={y + 3}
      width={wide}
      height={10}
      rx={3}
    />
  );
}
