/** How the exercises stand: every mark on the page, kept as it is now. */
import { listen } from "./events.js";
import { text } from "./text.js";

export function startProgress() {
  listen("progress", (states) => {
    for (const mark of document.querySelectorAll("[data-exercise-mark]")) {
      const state = states[mark.dataset.exerciseMark] ?? "TODO";
      mark.dataset.state = state;
      mark.querySelector(".mark-word").textContent = text(`state.${state}`);
      const exercise = mark.closest("[data-exercise]");
      if (exercise) exercise.dataset.state = state;
    }
    document.dispatchEvent(new CustomEvent("workbook:progress", { detail: states }));
  });
}
