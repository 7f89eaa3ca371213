import type { Plugin } from "vite";

/**
 * Leaves a worker beside the file that starts it, under `new URL("./….js", import.meta.url)` as every bundler of a host
 * knows it. Vite by itself would write an address that holds on a website of its own.
 */
export function workerBeside(folder: string, name: string): Plugin {
  const inSource = `new URL("./${name}.ts", import.meta.url)`;
  const standIn = `__${name}__`;
  return {
    name: "worker-beside",
    enforce: "pre",
    transform(code) {
      return code.includes(inSource) ? code.replace(inSource, standIn) : null;
    },
    renderChunk(code, { fileName }) {
      if (!code.includes(standIn)) return null;
      if (!fileName.startsWith(`${folder}/`))
        this.error(`${fileName} starts ${name} of ${folder}.`);
      return code.replace(standIn, `new URL("./${name}.js", import.meta.url)`);
    },
  };
}
