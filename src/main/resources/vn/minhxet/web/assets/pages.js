// What pages do by themselves: a slider and its number field move together, and a failed request is told.
"use strict";
document.addEventListener("input", (event) => {
  const twin = event.target.dataset && event.target.dataset.twin;
  const other = twin && document.getElementById(twin);
  if (!other) {
    return;
  }
  if (other.value !== event.target.value) {
    other.value = event.target.value;
  }
  const slider = other.type === "range" ? other : event.target;
  slider.setAttribute("aria-valuetext", `${slider.value.replace(".", ",")} ${slider.dataset.unit}`);
});
const failed = () => document.getElementById("failed");
document.addEventListener("htmx:error", () => {
  failed().hidden = false;
});
document.addEventListener("htmx:before:request", () => {
  failed().hidden = true;
});
