import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../console/console.css";
import { StudioPage } from "./shell/StudioPage.tsx";
import "./studio.css";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <StudioPage />
    </StrictMode>,
  );
}
