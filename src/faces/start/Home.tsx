import type { ReactNode } from "react";
import { doorPictures } from "./doorPictures.tsx";

const doors = [
  {
    picture: "visitor",
    name: "A visitor’s page",
    about: "A company’s website. Visitors answer, and read what fits.",
    to: "../website/",
  },
  {
    picture: "call",
    name: "A call",
    about: "What to ask next, where one stands, and what to say now.",
    to: "?face=console",
  },
  {
    picture: "studio",
    name: "The studio",
    about: "Change the questions, and see which customers that moves.",
    to: "../studio/",
  },
  {
    picture: "received",
    name: "What sales receives",
    about: "Who answered, what they need, and the next step.",
    to: "../website/received",
  },
] as const;

/** What stands at the plain address: what this is, and the ways in. */
export function Home(): ReactNode {
  return (
    <main className="home">
      <p>needs-diagnostic</p>
      <h1>A few questions show what a business customer needs, and how to sell to them.</h1>
      <ul className="doors">
        {doors.map(({ picture, name, about, to }) => (
          <li key={picture}>
            {doorPictures[picture]}
            <h2>
              <a href={to}>{name}</a>
            </h2>
            <p>{about}</p>
          </li>
        ))}
      </ul>
      <p className="also">
        Also: <a href="?face=visitor">a visitor’s interview by itself</a>, and{" "}
        <a href="?face=rep">a sales person’s, one question at a time</a>.
      </p>
    </main>
  );
}
