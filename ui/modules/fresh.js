// A page of a person is not shown from the browser's memory: whoever signed out at a shared desk would be read
// there by pressing Back. It is blanked when it is left, and asked for again when it comes back.

addEventListener("pagehide", (event) => {
  if (event.persisted) document.documentElement.hidden = true;
});
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
