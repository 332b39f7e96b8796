/** What tests use of the `ai` package: its own types are too deep for Deno's checker. */

interface Question {
  readonly model?: object;
  readonly prompt?: string;
  readonly messages?: readonly object[];
  readonly maxRetries?: number;
}

interface Response {
  readonly messages: readonly object[];
}

export interface TextStream {
  readonly text: PromiseLike<string>;
  readonly finishReason: PromiseLike<string>;
  readonly response: PromiseLike<Response>;
}

export function streamText(question: Question): TextStream;
export function generateText(
  question: Question,
): Promise<{ readonly text: string; readonly response: Response }>;
export function generateObject(
  question: Question & {
    readonly schema: object;
    readonly temperature: number;
    readonly providerOptions: object;
  },
): Promise<{ readonly object: unknown }>;

export function jsonSchema(schema: object): object;
export function stepCountIs(steps: number): object;
export function tool(declared: {
  readonly description: string;
  readonly inputSchema: object;
  readonly execute: (input: Readonly<Record<string, unknown>>) => Promise<string>;
}): object;

export function embedMany(
  question: { readonly model: object; readonly values: readonly string[] },
): Promise<{ readonly embeddings: readonly (readonly number[])[] }>;
