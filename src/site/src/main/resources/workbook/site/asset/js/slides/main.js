/** The deck's page. */
import { highlightAll } from "../code/highlight.js";
import { action } from "../shared/dom.js";
import { startLanguage } from "../shared/language.js";
import { startPage } from "../shared/start.js";
import { text } from "../shared/text.js";
import { Deck } from "./deck.js";
import { startNotes } from "./notes.js";
import { startOverview } from "./overview.js";
import { startSwipe } from "./swipe.js";

const root = document.getElementById("main");
await highlightAll(root);
const deck = new Deck(root);
const toggleNotes = startNotes(deck);
const overview = startOverview(root, deck);

function showPlace() {
  document.getElementById("deck-place").textContent = text("slides.place", deck.number, deck.count);
  action(document, "previous").disabled = deck.number === 1;
  action(document, "next").disabled = deck.number === deck.count;
}

function toggleFullscreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen();
}

/** Among all slides, arrows go from slide to slide. */
const next = () => (overview.isOpen() ? deck.go(deck.number + 1) : deck.next());
const previous = () => (overview.isOpen() ? deck.go(deck.number - 1) : deck.previous());
const commands = { next, previous, notes: toggleNotes, overview: overview.toggle, fullscreen: toggleFullscreen };

deck.addEventListener("change", showPlace);
showPlace();
Object.entries(commands).forEach(([name, run]) => action(document, name).addEventListener("click", run));
document.addEventListener("fullscreenchange", () => document.documentElement.toggleAttribute("data-fullscreen", document.fullscreenElement !== null));
startSwipe(root, deck);
startLanguage("#main");
startPage([
  { keys: ["ArrowRight", " ", "PageDown"], name: text("keys.next"), run: next },
  { keys: ["ArrowLeft", "PageUp"], name: text("keys.previous"), run: previous },
  { keys: ["ArrowDown"], name: text("keys.nextSlide"), run: () => deck.go(deck.number + 1) },
  { keys: ["ArrowUp"], name: text("keys.previousSlide"), run: () => deck.go(deck.number - 1) },
  { keys: ["Home"], name: text("keys.firstSlide"), run: () => deck.go(1) },
  { keys: ["End"], name: text("keys.lastSlide"), run: () => deck.go(deck.count) },
  { keys: ["n"], name: text("keys.notes"), run: toggleNotes },
  { keys: ["o"], name: text("keys.overview"), run: overview.toggle },
  { keys: ["f"], name: text("keys.fullscreen"), run: toggleFullscreen },
  { keys: ["Escape"], name: text("keys.closeOverview"), run: overview.close },
]);
