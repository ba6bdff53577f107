// <button data-copy="ID"> copies what the field ID holds, and says so; a field with data-select is selected as a whole.
// Without this the field is there to be selected by hand, and the button is not.
for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[data-select]")))
  field.addEventListener("focus", () => field.select());

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-copy]"))) {
  const field = /** @type {HTMLInputElement | null} */ (document.getElementById(button.dataset.copy ?? ""));
  if (!field) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); // an address without TLS has no clipboard of its own
    }
    const said = button.parentElement?.querySelector("[data-copy-said]");
    if (said) said.textContent = button.dataset.copied ?? "";
  });
}
