// <span data-print="LABEL"> becomes a button that opens the browser's print dialog; without this file there is none.
for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-print]"))) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn" });
  Object.assign(button.dataset, { size: "sm", type: "fill" });
  button.append(...place.childNodes, place.dataset.print ?? "");
  button.addEventListener("click", () => print());
  place.replaceWith(button);
}
