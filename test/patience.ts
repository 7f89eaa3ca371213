import { configure } from "@testing-library/react";

// What comes is waited for as long as it takes: a second is short on a busy machine, and holds nothing to a speed.
configure({ asyncUtilTimeout: 60_000 });
