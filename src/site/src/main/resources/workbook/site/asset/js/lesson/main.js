/** A lesson's page. */
import { Cells } from "../cell/cells.js";
import { highlightAll } from "../code/highlight.js";
import { Exercise } from "../exercise/exercise.js";
import { startQuizzes } from "../quiz/quiz.js";
import { startLanguage } from "../shared/language.js";
import { startPage } from "../shared/start.js";
import { text } from "../shared/text.js";
import { startContents } from "./contents.js";
import { startMap } from "./map.js";
import { startPrint } from "./print.js";

const root = document.getElementById("page");
const lesson = root.dataset.lesson;

startContents();
startPrint();
const toggleMap = startMap();
new Cells(root, lesson);
document.querySelectorAll(".exercise").forEach((section) => new Exercise(section));
startQuizzes(lesson);
startPage([
  { keys: ["Ctrl+Enter"], name: text("keys.run") },
  { keys: ["Shift+Enter"], name: text("keys.runAndGoOn") },
  { keys: ["Ctrl+S"], name: text("keys.save") },
  { keys: ["Esc", "Tab"], name: text("keys.leave") },
  { keys: ["m"], name: text("keys.map"), run: toggleMap },
]);
startLanguage();
highlightAll(root);
