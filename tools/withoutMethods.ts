import type { Plugin } from "vite";

/**
 * Empties methods of a library's classes that nothing here calls: a bundler keeps all of a class. Whoever updates the
 * library is told of those that it no longer has.
 *
 * @param file a module of the library
 */
export function withoutMethods(file: RegExp, names: readonly string[]): Plugin {
  return {
    name: "without-methods",
    transform(code, id) {
      if (!file.test(id)) return null;
      const methods = this.parse(code).body.flatMap((statement) =>
        statement.type === "ClassDeclaration" ? statement.body.body : [],
      );
      const found = methods.flatMap((method) =>
        method.type === "MethodDefinition" &&
        method.key.type === "Identifier" &&
        names.includes(method.key.name)
          ? [{ name: method.key.name, body: method.value.body }]
          : [],
      );
      const lost = names.filter((name) => !found.some((method) => method.name === name));
      if (lost.length > 0) this.error(`${id} has no ${lost.join(", ")}: take it off the list.`);
      let short = code;
      for (const { body } of found.reverse()) {
        if (body) short = `${short.slice(0, body.start)}{}${short.slice(body.end)}`;
      }
      return { code: short, map: null };
    },
  };
}
