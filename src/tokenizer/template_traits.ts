/** What a chat template can do with messages, found out by rendering some; and messages made to fit. */

export type Fields = Readonly<Record<string, unknown>>;

/** Renders messages; throws what the template throws. */
type Render = (messages: readonly Fields[]) => string;

/** As llama.cpp does it (`common/jinja/caps.cpp`, and the workarounds of `common/chat.cpp`). */
export function fitMessages(messages: readonly Fields[], render: Render): readonly Fields[] {
  const fits = (...tried: readonly Fields[]) => shows(render, tried);
  const typed = !fits(user(MARK)) && fits(user(typedContent(MARK)));
  const system = fits({ role: "system", content: MARK }, user("-"));
  const objects = fits(user("-"), calling({ argument: MARK }), RESULT);
  const steps: ((messages: readonly Fields[]) => readonly Fields[])[] = [
    ...(system ? [] : [mergeSystem]),
    ...(objects ? [(all: readonly Fields[]) => all.map(withObjects)] : []),
    ...(typed ? [(all: readonly Fields[]) => all.map(withTypedContent)] : []),
  ];
  return steps.reduce((all, step) => step(all), messages);
}

const MARK = "llamaside-mark";

function shows(render: Render, messages: readonly Fields[]): boolean {
  try {
    return render(messages).includes(MARK);
  } catch {
    return false;
  }
}

const user = (content: unknown): Fields => ({ role: "user", content });
const typedContent = (text: unknown) => [{ type: "text", text }];
const RESULT = { role: "tool", content: "-", tool_call_id: "call00001", name: "f" };

const calling = (values: unknown): Fields => ({
  role: "assistant",
  content: "",
  tool_calls: [{ id: "call00001", type: "function", function: { name: "f", arguments: values } }],
});

/** Instructions go in front of the first question. */
function mergeSystem(messages: readonly Fields[]): readonly Fields[] {
  const [first, second, ...rest] = messages;
  if (first?.role !== "system") return messages;
  if (second?.role !== "user") return messages.slice(1);
  return [{ ...second, content: `${first.content}\n${second.content}` }, ...rest];
}

/** Arguments come as JSON text. */
function withObjects(message: Fields): Fields {
  const calls = message.tool_calls as readonly Fields[] | undefined;
  if (!calls) return message;
  const tool_calls = calls.map((call) => {
    const called = call.function as Fields;
    const values = JSON.parse(String(called.arguments));
    return { ...call, function: { ...called, arguments: values } };
  });
  return { ...message, tool_calls };
}

const withTypedContent = (message: Fields): Fields =>
  typeof message.content === "string"
    ? { ...message, content: typedContent(message.content) }
    : message;
