/** What a request's fields mean: words and defaults that validation does not need, laid over its schema. */
import { type JsonSchema, orNull } from "./json_schema.ts";

/**
 * By path, as `messages[].content`. A note that says a type says what its decoder accepts, where the
 * schema leaves that to code; null is added, since it means absent everywhere.
 */
export type Notes = Readonly<Record<string, Note>>;

export type Note = string | (JsonSchema & { readonly description: string; readonly needed?: true });

/** @throws Error when a field has no note, or a note no field */
export function annotate(schema: JsonSchema, notes: Notes): JsonSchema {
  const left = new Set(Object.keys(notes));
  const annotated = annotateObject(schema, "", (path) => {
    left.delete(path);
    return notes[path];
  });
  if (left.size > 0) throw new Error(`notes on fields that do not exist: ${[...left].join(", ")}`);
  return annotated;
}

type Find = (path: string) => Note | undefined;

function annotateField(schema: JsonSchema, path: string, find: Find): JsonSchema {
  const note = find(path);
  if (note === undefined) throw new Error(`no note on ${path}`);
  const said = typeof note === "string" ? { description: note } : noted(note);
  return { ...said, ...inside({ ...schema, ...said }, path, find) };
}

function noted({ needed: _, ...note }: Exclude<Note, string>): JsonSchema {
  return orNull(note);
}

/** The schema with notes on what lies in it. */
function inside(schema: JsonSchema, path: string, find: Find): JsonSchema {
  const items = schema.items ? { items: inside(schema.items, `${path}[]`, find) } : {};
  const anyOf = schema.anyOf ? { anyOf: schema.anyOf.map((one) => inside(one, path, find)) } : {};
  return { ...annotateObject(schema, path, find), ...items, ...anyOf };
}

function annotateObject(schema: JsonSchema, path: string, find: Find): JsonSchema {
  if (!schema.properties) return schema;
  const below = (name: string) => path === "" ? name : `${path}.${name}`;
  const properties = Object.fromEntries(
    Object.entries(schema.properties).map(([name, field]) => [
      name,
      annotateField(field, below(name), find),
    ]),
  );
  const needed = Object.keys(properties).filter((name) => isNeeded(find(below(name))));
  const required = [...new Set([...schema.required ?? [], ...needed])];
  return { ...schema, properties, ...(required.length > 0 ? { required } : {}) };
}

const isNeeded = (note: Note | undefined) => typeof note === "object" && note.needed === true;
