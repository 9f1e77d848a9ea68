/** The sentences that scripts show, in the page's language. */
import sentences from "texts";

/**
 * A sentence with its places `{0}`, `{1}` filled in.
 * @param {string} key
 * @returns {string}
 */
export function text(key, ...values) {
  const sentence = sentences[key] ?? key;
  return sentence.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
}

/** The page's language, `en` or `ja`. */
export const language = document.documentElement.lang;

/** A duration as people read it. */
export function duration(millis) {
  return millis < 1000 ? text("time.millis", Math.round(millis)) : text("time.seconds", (millis / 1000).toFixed(1));
}

/** Names joined as a sentence does it. */
export function list(names) {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
}
