import { Needs } from "./needs";

export default function Page() {
  return <Needs />;
}
