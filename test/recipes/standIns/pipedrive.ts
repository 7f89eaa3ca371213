/** As much of Pipedrive's SDK as the modal uses. */
export const Command = { SHOW_SNACKBAR: "show_snackbar", GET_SIGNED_TOKEN: "get_signed_token" };

export default class AppExtensionsSDK {
  async initialize(): Promise<this> {
    return this;
  }

  async execute(command: string, { message = "" } = {}): Promise<{ token: string }> {
    if (command === Command.SHOW_SNACKBAR) document.title = message;
    return { token: "signed" };
  }
}
