/** A model that says one token over and over will hardly stop by itself. */

/** Ollama's number. */
const MOST_REPEATS = 30;

/** A fold of the texts of tokens: whether the last one has come so often in a row that it is enough. */
export function repetitionWatch(): (text: string) => boolean {
  let last = "";
  let repeats = 0;
  return (text) => {
    if (text !== "") repeats = text === last ? repeats + 1 : 0;
    last = text || last;
    return repeats > MOST_REPEATS;
  };
}
