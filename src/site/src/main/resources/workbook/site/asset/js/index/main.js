/** The first page: how far the learner is, kept as it is now. */
import { startPage } from "../shared/start.js";
import { startLanguage } from "../shared/language.js";
import { text } from "../shared/text.js";

document.addEventListener("workbook:progress", () => {
  const marks = [...document.querySelectorAll(".index [data-exercise-mark]")];
  const done = marks.filter((mark) => mark.dataset.state === "DONE").length;
  document.getElementById("overall").dataset.done = String(done);
  document.getElementById("overall-bar").value = done;
  document.getElementById("overall-words").textContent = text("index.done", done, marks.length);
  const next = marks.find((mark) => mark.dataset.state !== "DONE")?.closest(".lesson-row");
  const button = document.getElementById("go-on");
  if (button) button.hidden = !next;
  if (button && next) {
    button.href = next.querySelector("a").href;
    button.textContent = text("index.goOn", next.querySelector(".lesson-number").textContent, next.querySelector(".lesson-title").textContent);
  }
});

startLanguage(".index [id]");
startPage();
