/** Calls to the workbook. */
import { language, text } from "./text.js";

/** A call as short as this is made to its end though its page is left: browsers allow 64 KiB, here in UTF-8. */
const OUTLIVES = 16_000;

/** A call that was refused: a sentence for the reader, and what the answer held. */
export class Refused extends Error {
  constructor(status, message, data) {
    super(message);
    this.status = status;
    this.data = data;
  }
}

/**
 * Calls the workbook; the header says that it is our own page that calls, and in which language.
 * @param {string} method
 * @param {string} path below `/api/`
 * @param {any} [body]
 * @throws {Refused}
 */
export async function call(method, path, body) {
  const headers = { "X-Workbook": language };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  let response;
  try {
    const json = body === undefined ? undefined : JSON.stringify(body);
    response = await fetch(`/api/${path}`, { method, headers, body: json, keepalive: json !== undefined && json.length < OUTLIVES });
  } catch {
    throw new Refused(0, text("api.gone"));
  }
  const isJson = (response.headers.get("Content-Type") ?? "").startsWith("application/json");
  const data = isJson ? await response.json() : null;
  if (!response.ok) {
    const known = response.status === 401 ? text("api.token") : text("api.status", response.status);
    throw new Refused(response.status, data?.message ?? known, data);
  }
  return data;
}
