// A button on a contact's record that opens the Visualforce page around the console.
//
// Not a frame in this component: Lightning Web Security gives each frame a sandbox without an origin, in which the console
// could keep nothing: https://developer.salesforce.com/docs/platform/lightning-components-security/guide/lws-iframes.html
// Navigation: https://developer.salesforce.com/docs/component-library/bundle/lightning-navigation
import { NavigationMixin } from "lightning/navigation";
import { api, LightningElement } from "lwc";

export default class NeedsConsole extends NavigationMixin(LightningElement) {
  @api recordId;

  open() {
    this[NavigationMixin.Navigate]({
      type: "standard__webPage",
      attributes: { url: `/apex/NeedsConsole?id=${encodeURIComponent(this.recordId)}` },
    });
  }
}
