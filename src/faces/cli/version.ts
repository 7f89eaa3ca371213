import manifest from "../../../package.json" with { type: "json" };

/** The package's version, built in. */
export const version: string = manifest.version;
