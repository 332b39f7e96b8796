/** An answer whose beginning the client wrote: here only what the model adds to it is sent. */

/**
 * A fold over the pieces of a text.
 * @param prefill what the engine tells again, as one piece, before it goes on
 */
export function withoutPrefill(prefill = ""): (piece: string) => string {
  let rest = prefill;
  return (piece) => {
    const told = piece.startsWith(rest) ? rest.length : 0;
    rest = "";
    return piece.slice(told);
  };
}
