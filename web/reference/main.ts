/** Composition root of the reference page. */
import "./reference.ts";
