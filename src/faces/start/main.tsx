import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../console/console.css";
import { StartPage } from "./StartPage.tsx";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <StartPage />
    </StrictMode>,
  );
}
