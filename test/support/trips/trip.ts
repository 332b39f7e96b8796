/** What every round trip asks, and what its tool says. */

/** What came of one. */
export interface Trip {
  /** Cities that the tool was called with. */
  readonly cities: readonly unknown[];
  /** What was said of the first result. */
  readonly answer: string;
}

/** @param host without a trailing slash */
export type Client = (host: string, model: string) => Promise<Trip>;

export const FIRST = "What is the temperature in Lisbon?";
export const NEXT = "And in Athens?";
export const RESULT = '{"temperature": 23}';
export const name = "get_temperature";
export const description = "Get the temperature in a city";
export const parameters = {
  type: "object" as const,
  properties: { city: { type: "string" as const, description: "The name of the city" } },
  required: ["city"],
};
export const tools = [{ type: "function" as const, function: { name, description, parameters } }];
export const user = (content: string) => ({ role: "user" as const, content });

/** A tool that remembers what it was called with. */
export function thermometer() {
  const cities: unknown[] = [];
  const run = ({ city }: Readonly<Record<string, unknown>>): string => {
    cities.push(city);
    return RESULT;
  };
  return { cities, run };
}

export const PERSON = {
  type: "object" as const,
  properties: { name: { type: "string" as const }, age: { type: "integer" as const } },
  required: ["name", "age"],
  additionalProperties: false,
};
export const TOLD = "My name is Ada and I am 36 years old. Give me my name and age as JSON.";

/** What a client reads of an answer that is bound by a schema. */
export type Reader = (host: string, model: string) => Promise<unknown>;
