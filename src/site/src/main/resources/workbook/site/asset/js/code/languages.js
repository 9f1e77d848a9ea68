/** The grammars that we know, loaded when the first code of each is met. */
const grammars = {
  java: async () => (await import("@lezer/java")).parser,
  python: async () => (await import("@lezer/python")).parser,
  sql: async () => (await import("@codemirror/lang-sql")).StandardSQL.language.parser,
};

/** The parser of a language, or null where its code is shown plain. */
export async function parserOf(language) {
  return (await grammars[language]?.()) ?? null;
}
