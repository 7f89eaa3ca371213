import type { ReactNode } from "react";

/** Where the address names a questionnaire that isn't here: it is told, and nothing else shown in its place. */
export function Unknown(props: {
  name: string;
  there: readonly (readonly [file: string, title: string])[];
  onPick: (file: string) => void;
}): ReactNode {
  const { name, there, onPick } = props;
  return (
    <div role="alert" className="unknown">
      <h2>There is no questionnaire “{name}” here</h2>
      <p>Those in the folder questionnaires are:</p>
      <ul>
        {there.map(([file, title]) => (
          <li key={file}>
            <button type="button" onClick={() => onPick(file)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
