import { Component, type ReactNode } from "react";

interface Props {
  /** What is shown in place of what can't be. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Keeps what can't be shown from taking the studio along, such as a console of a questionnaire too large for it. */
export class PreviewBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
