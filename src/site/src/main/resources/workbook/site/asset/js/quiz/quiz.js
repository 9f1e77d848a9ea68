/** Quizzes: choose, check, and try again until it is right. */
import { call } from "../shared/api.js";
import { action, el } from "../shared/dom.js";
import { highlightAll } from "../code/highlight.js";
import { text } from "../shared/text.js";
import { showFailure } from "../shared/toast.js";

/** @param {string} lesson the lesson's slug */
export async function startQuizzes(lesson) {
  const quizzes = [...document.querySelectorAll(".quiz")];
  if (!quizzes.length) return;
  for (const quiz of quizzes) {
    for (const question of quiz.querySelectorAll(".question")) startQuestion(lesson, quiz, question);
  }
  try {
    for (const judged of await call("GET", `lessons/${lesson}/answers`)) {
      const question = document.querySelector(`[data-quiz="${judged.quiz}"] [data-question="${judged.question}"]`);
      if (!question) continue;
      question.querySelector(`input[value="${judged.choice}"]`).checked = true;
      show(question, judged);
    }
  } catch (failure) {
    showFailure(failure);
  }
}

function startQuestion(lesson, quiz, question) {
  const button = action(question, "answer");
  question.addEventListener("change", () => {
    button.disabled = false;
    button.hidden = false;
    question.querySelectorAll(".choice").forEach((choice) => choice.removeAttribute("data-verdict"));
    question.querySelector(".question-verdict").replaceChildren();
  });
  button.addEventListener("click", async () => {
    const choice = Number(question.querySelector("input:checked").value);
    try {
      show(question, await call("PUT", `lessons/${lesson}/answers/${quiz.dataset.quiz}/${question.dataset.question}`, { choice }));
    } catch (failure) {
      showFailure(failure);
    }
  });
}

function show(question, { choice, right, why }) {
  const word = right ? "right" : "wrong";
  const label = question.querySelector(`.choice[data-choice="${choice}"]`);
  label.dataset.verdict = word;
  label.dataset.word = `${right ? "✓" : "✕"} ${text(`quiz.${word}`)}`;
  action(question, "answer").hidden = true;
  const verdict = question.querySelector(".question-verdict");
  verdict.dataset.verdict = word;
  verdict.replaceChildren(el("p", { class: "verdict-word", text: text(`quiz.${word}.long`) }));
  if (!right) return;
  const reason = el("div");
  reason.innerHTML = why; // Rendered by the workbook from the lesson, where raw HTML is escaped.
  verdict.append(reason);
  highlightAll(reason);
}
