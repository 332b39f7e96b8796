/** What tests use of the `ai` package: its own types are too deep for Deno's checker. */

interface Question {
  readonly model: object;
  readonly prompt?: string;
  readonly messages?: readonly { readonly role: "user"; readonly content: string }[];
  readonly maxRetries: number;
}

export interface TextStream {
  readonly text: PromiseLike<string>;
  readonly finishReason: PromiseLike<string>;
}

export function streamText(question: Question): TextStream;
export function generateText(question: Question): Promise<{ readonly text: string }>;

export function embedMany(
  question: { readonly model: object; readonly values: readonly string[] },
): Promise<{ readonly embeddings: readonly (readonly number[])[] }>;
