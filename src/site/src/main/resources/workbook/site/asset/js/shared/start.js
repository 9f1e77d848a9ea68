/** What every page starts with. */
import { connect } from "./events.js";
import { startDatabases } from "./databases.js";
import { startKeys } from "./keys.js";
import { startProgress } from "./progress.js";
import { startTheme } from "./theme.js";

/**
 * Starts what all pages have; call it when the page's own listeners are in their places: the page says `data-ready` then.
 * @param {Array<{keys: string[], name: string, run?: () => void}>} shortcuts
 */
export function startPage(shortcuts = []) {
  startTheme();
  startKeys(shortcuts);
  startDatabases();
  startProgress();
  connect();
  document.documentElement.dataset.ready = "true";
}
