/** As much of HubSpot's SDK as the card uses, for a contact. */
export interface HubSpot {
  readonly opened: { readonly uri: string }[];
  /** The card as it is registered. */
  card?: () => { readonly type: () => { readonly props: { onClick(): void } } };
}

/** The test, which is in another module, looks at it here. */
const seen: HubSpot = { opened: [] };
Object.assign(globalThis, { seenByHubSpot: seen });

export const hubspot = {
  extend(card: NonNullable<HubSpot["card"]>): void {
    seen.card = card;
  },
};
export const Button = "button";
export const LoadingSpinner = "spinner";
export const Text = "text";

export const useExtensionContext = () => ({
  crm: { objectId: 7 },
  user: { firstName: "Ida", lastName: "Rep" },
});
export const useExtensionActions = () => ({
  openIframeModal: (modal: { uri: string }) => void seen.opened.push(modal),
});
export const useCrmProperties = () => ({
  isLoading: false,
  error: null,
  properties: {
    firstname: "Ada",
    lastname: "Lovelace",
    jobtitle: "Owner",
    company: "Acme & Sons",
    numemployees: null,
    needs_website: JSON.stringify({ interview: "w1", answers: { need: "space" } }),
  },
});
