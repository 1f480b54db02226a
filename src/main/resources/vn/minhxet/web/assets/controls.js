// Controls of a rulebook: a value is said with its unit while it is moved, what is moved is marked, a field goes back to the
// value of the rulebook, controls are found by their words, and the address follows the answer.
"use strict";
const said = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
const control = (field) => field.closest(".setting");
const say = (field) => {
  const box = control(field);
  const output = box && box.querySelector("output");
  const number = box && box.querySelector("input[type=number]");
  if (number) {
    const value = number.value === "" ? "–" : said.format(number.value);
    const unit = box.dataset.unit;
    const words = unit === "%" ? value + "%" : unit ? value + " " + unit : value;
    output.value = words;
    box.querySelector("input[type=range]").setAttribute("aria-valuetext", words);
    box.classList.toggle("moved", Number(number.value) !== Number(box.dataset.now));
  } else if (box && box.dataset.now !== undefined) {
    box.classList.toggle("moved", box.querySelector("select").value !== box.dataset.now);
  }
};
document.addEventListener("input", (event) => {
  if (event.target.id === "find-control") {
    find(event.target.value);
  } else {
    say(event.target);
  }
});
document.addEventListener("click", (event) => {
  const back = event.target.closest("[data-back]");
  const field = back && document.getElementById(back.dataset.back);
  if (field) {
    event.preventDefault();
    const form = field.form;
    if (field.type === "hidden") {
      field.remove();
    } else if (field.type === "checkbox") {
      field.checked = false;
    } else {
      field.value = control(field).dataset.now;
    }
    (field.isConnected ? field : form).dispatchEvent(new Event("input", { bubbles: true }));
  }
});
document.addEventListener(
  "toggle",
  async (event) => {
    const address = event.target.dataset.load;
    if (!address || !event.target.open) {
      return;
    }
    delete event.target.dataset.load;
    const answer = await fetch(address + location.search, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      event.target.querySelector(".held").innerHTML = await answer.text();
    } else {
      event.target.dataset.load = address;
      document.getElementById("failed").hidden = false;
    }
  },
  true,
);
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
const find = (text) => {
  const words = plain(text).split(/\s+/).filter(Boolean);
  for (const group of document.querySelectorAll(".group")) {
    let shown = 0;
    for (const box of group.querySelectorAll(".setting[data-search]")) {
      box.hidden = !words.every((word) => plain(box.dataset.search).includes(word));
      shown += box.hidden ? 0 : 1;
    }
    if (words.length === 0 || group.querySelector(".held")) {
      group.hidden = false;
    } else {
      group.hidden = shown === 0;
      group.open = shown > 0;
    }
  }
};
document.addEventListener("htmx:after:swap", () => {
  const answer = document.getElementById("answer").firstElementChild;
  if (!answer || !answer.dataset.address) {
    return;
  }
  history.replaceState(null, "", answer.dataset.address);
  document.getElementById("told").textContent = answer.dataset.told;
  for (const pair of answer.querySelectorAll("[data-value-of]")) {
    const field = document.getElementById(pair.dataset.valueOf);
    if (field && field !== document.activeElement && field.value !== pair.dataset.value) {
      field.value = pair.dataset.value;
      const slider = document.getElementById(field.dataset.twin);
      if (slider) {
        slider.value = field.value;
      }
      say(field);
    }
  }
});
