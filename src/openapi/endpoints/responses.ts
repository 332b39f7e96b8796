/** OpenAI's Responses API, with all that it keeps. */
import { countBody, responseBody } from "../../dialects/openai/responses/schema.ts";
import { countNotes, responseNotes } from "../fields/responses.ts";
import { openaiError } from "../replies/errors.ts";
import {
  deletedResponse,
  inputTokens,
  itemList,
  response,
  responseReplies,
} from "../replies/responses.ts";
import { responseEvent } from "../replies/response_events.ts";
import type { BodyNote, Parameter, RouteNote } from "../route.ts";
import { answers, COUNTED, keepingHeaders, MODEL } from "./parts.ts";

const string = { type: "string" };
const query = (name: string, description: string): Parameter => ({
  ...{ name, description, in: "query", schema: string },
});
const id: Parameter = {
  ...{ name: "id", in: "path", description: "Of a stored response.", schema: string },
  example: "resp_0123456789abcdef",
};

const question: BodyNote = {
  name: "ResponseCountRequest",
  schema: countBody,
  notes: countNotes,
  example: { model: MODEL, input: "Hello" },
};

export const responseRoutes: readonly RouteNote[] = [
  {
    method: "post",
    path: "/v1/responses",
    family: "OpenAI",
    summary: "Make a response",
    description: "Stored unless `store` is false, so that another can go on from it; with " +
      "`background` it is made without a reader.",
    parameters: keepingHeaders,
    body: {
      name: "ResponseRequest",
      schema: responseBody,
      notes: responseNotes,
      example: { model: MODEL, input: "Hello", max_output_tokens: 32 },
    },
    replies: responseReplies,
  },
  {
    method: "post",
    path: "/v1/responses/input_tokens",
    family: "OpenAI",
    summary: "Count the tokens that a response would be made of",
    description: `${COUNTED}. What was said up to \`previous_response_id\` is counted too.`,
    body: question,
    replies: answers("The count.", inputTokens),
  },
  {
    method: "post",
    path: "/v1/responses/compact",
    family: "OpenAI",
    summary: "Refused: conversations are not compacted",
    body: question,
    replies: {},
  },
  {
    method: "get",
    path: "/v1/responses/{id}",
    family: "OpenAI",
    summary: "Read a response again",
    parameters: [
      id,
      query("stream", "`true`: the events of a response that is made in the background."),
      query("starting_after", "With `stream`: only events after this `sequence_number`."),
    ],
    replies: {
      "200": {
        description: "The response as it is now, or its events.",
        content: {
          "application/json": [response],
          "text/event-stream": [responseEvent, openaiError],
        },
      },
    },
  },
  {
    method: "get",
    path: "/v1/responses/{id}/input_items",
    family: "OpenAI",
    summary: "List what a response was made from",
    parameters: [
      id,
      query("limit", "From 1 to 100; 20."),
      query("order", "`asc` or `desc`; `desc`."),
      query("after", "Only items behind the one with this id."),
    ],
    replies: answers("Items, those of the responses before it included.", itemList),
  },
  {
    method: "post",
    path: "/v1/responses/{id}/cancel",
    family: "OpenAI",
    summary: "Stop a response in the background",
    parameters: [id],
    replies: answers("The response as it is now.", response),
  },
  {
    method: "delete",
    path: "/v1/responses/{id}",
    family: "OpenAI",
    summary: "Forget a response",
    parameters: [id],
    replies: answers("It is gone.", deletedResponse),
  },
];
