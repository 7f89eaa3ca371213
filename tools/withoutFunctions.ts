import type { Plugin } from "vite";

/**
 * Empties functions of a library, and methods of its classes, that nothing here calls: a bundler keeps all of a class, and
 * all that any part of it names. Who calls one after all is told. So is whoever updates the library of those that it no
 * longer has.
 *
 * @param file a module of the library
 */
export function withoutFunctions(file: RegExp, names: readonly string[]): Plugin {
  return {
    name: "without-functions",
    transform(code, id) {
      if (!file.test(id)) return null;
      const found = this.parse(code)
        .body.flatMap((statement) => {
          if (statement.type === "FunctionDeclaration") {
            return [{ name: statement.id?.name ?? "", body: statement.body }];
          }
          if (statement.type !== "ClassDeclaration") return [];
          return statement.body.body.flatMap((method) =>
            method.type === "MethodDefinition" && method.key.type === "Identifier"
              ? [{ name: method.key.name, body: method.value.body }]
              : [],
          );
        })
        .filter(({ name }) => names.includes(name));
      const lost = names.filter((name) => !found.some((one) => one.name === name));
      if (lost.length > 0) this.error(`${id} has no ${lost.join(", ")}: take it off the list.`);
      let short = code;
      for (const { body } of found.reverse()) {
        if (body)
          short = `${short.slice(0, body.start)}{throw Error("left out")}${short.slice(body.end)}`;
      }
      return { code: short, map: null };
    },
  };
}
