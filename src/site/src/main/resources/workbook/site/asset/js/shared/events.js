/**
 * What the workbook tells this page while it happens. The stream is read by `fetch`, which can send
 * the header that tells our pages from others; it is taken up again where it broke off.
 */
import { language, text } from "./text.js";
import { page } from "./page.js";
import { showToast } from "./toast.js";

const SHORTEST = 500;
const LONGEST = 5000;
const HIDDEN = 15000;

/** @type {Map<string, Array<(data: any) => void>>} */
const listeners = new Map();
let last = 0;
let wait = SHORTEST;
let stream = null;
let toast = null;
let hiding = 0;

/** Calls the listener with the data of each event of this type. */
export function listen(type, listener) {
  listeners.set(type, [...(listeners.get(type) ?? []), listener]);
}

/** Begins to listen; call it when all listeners are in their places. */
export function connect() {
  document.addEventListener("visibilitychange", onVisibility);
  addEventListener("pagehide", () => stream?.abort());
  addEventListener("pageshow", (event) => event.persisted && read());
  read();
}

/** A browser opens few connections to one host: pages that nobody sees give theirs back. */
function onVisibility() {
  clearTimeout(hiding);
  if (document.visibilityState === "hidden") hiding = setTimeout(() => stream?.abort(), HIDDEN);
  else if (stream === null) read();
}

async function read() {
  if (stream !== null) return;
  const mine = new AbortController();
  stream = mine;
  try {
    await readStream(mine.signal);
  } catch {
    if (!mine.signal.aborted) reportLoss();
  }
  stream = null;
  if (!mine.signal.aborted) {
    setTimeout(read, wait);
    wait = Math.min(wait * 2, LONGEST);
  }
}

async function readStream(signal) {
  const response = await fetch(`/api/pages/${page}/events?after=${last}`, { signal, headers: { "X-Workbook": language }, cache: "no-store" });
  if (!response.ok) throw new Error(String(response.status));
  wait = SHORTEST;
  toast?.remove();
  toast = null;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    blocks.forEach(dispatch);
  }
}

function dispatch(block) {
  const fields = Object.fromEntries(block.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
  if (!fields.event) return;
  last = Number(fields.id);
  const data = JSON.parse(fields.data);
  for (const listener of listeners.get(fields.event) ?? []) listener(data);
}

function reportLoss() {
  toast ??= showToast(text("api.gone"), { kind: "wrong", stays: true });
}
