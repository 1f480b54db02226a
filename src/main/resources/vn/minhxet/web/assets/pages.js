// What pages do by themselves: a slider and its number field move together, and a failed request is told.
"use strict";
document.addEventListener("input", (event) => {
  const twin = event.target.dataset && event.target.dataset.twin;
  const other = twin && document.getElementById(twin);
  if (other && other.value !== event.target.value) {
    other.value = event.target.value;
  }
});
const failed = () => document.getElementById("failed");
document.addEventListener("htmx:error", () => {
  failed().hidden = false;
});
document.addEventListener("htmx:before:request", () => {
  failed().hidden = true;
});
