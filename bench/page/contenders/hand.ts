// The page that somebody would write by hand for this form alone.
import { form } from "virtual:form";

const place = document.body.appendChild(document.createElement("main"));
place.setAttribute("role", "group");
show(0);

function show(position: number): void {
  const question = form[position];
  const heading = document.createElement("h1");
  heading.textContent = question ? question.text : "Thank you.";
  const options = (question?.options ?? []).map((text) => {
    const option = document.createElement("button");
    option.textContent = text;
    option.addEventListener("click", () => show(position + 1));
    return option;
  });
  place.replaceChildren(heading, ...options);
}
