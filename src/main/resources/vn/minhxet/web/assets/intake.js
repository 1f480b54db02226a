// A workbook that is chosen or dropped is sent as it is; the answer is shown, or comes back as a file.
"use strict";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const form = document.getElementById("intake");
const chosen = document.getElementById("workbook");
const shown = document.getElementById("answer");
const trouble = document.getElementById("failed");
const send = async (address) => {
  trouble.hidden = true;
  shown.setAttribute("aria-busy", "true");
  try {
    const accept = address === form.dataset.marked ? TYPE : "text/html";
    return await fetch(address, { method: "POST", headers: { "Content-Type": TYPE, Accept: accept }, body: chosen.files[0] });
  } catch {
    trouble.hidden = false;
    return null;
  } finally {
    shown.removeAttribute("aria-busy");
  }
};
const check = async () => {
  if (chosen.files.length === 0) {
    chosen.focus();
    return;
  }
  shown.querySelector(".working").hidden = false;
  const part = document.getElementById("part").value.trim();
  const answer = await send(form.action + (part ? "?part=" + encodeURIComponent(part) : ""));
  if (!answer) {
    return;
  }
  const text = await answer.text();
  const page = new DOMParser().parseFromString(text, "text/html");
  shown.replaceChildren(...(page.querySelector("main") || page.body).childNodes);
  shown.focus();
};
form.addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
chosen.addEventListener("change", check);
form.addEventListener("dragover", (event) => event.preventDefault());
form.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) {
    chosen.files = event.dataTransfer.files;
    check();
  }
});
shown.addEventListener("click", async (event) => {
  if (!event.target.closest("#marked")) {
    return;
  }
  const answer = await send(form.dataset.marked);
  if (!answer || !answer.ok) {
    trouble.hidden = false;
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = chosen.files[0].name;
  link.click();
  URL.revokeObjectURL(link.href);
});
