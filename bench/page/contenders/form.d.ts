declare module "virtual:form" {
  export const form: readonly { readonly text: string; readonly options: readonly string[] }[];
}
