// <span data-copy="ID"> becomes a button that copies what the field ID holds, and says so; a field with data-select is selected as a whole.
// Without this the field is there to be selected by hand, and the button is not.
for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[data-select]")))
  field.addEventListener("focus", () => field.select());

for (const place of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-copy]"))) {
  const field = /** @type {HTMLInputElement | null} */ (document.getElementById(place.dataset.copy ?? ""));
  if (!field) continue;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn" });
  button.dataset.type = "fill";
  button.append(place.dataset.label ?? "");
  place.append(button);
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // an address without TLS has no clipboard of its own
    }
    const said = place.parentElement?.querySelector("[data-copy-said]");
    if (said) said.textContent = place.dataset.copied ?? "";
  });
}
