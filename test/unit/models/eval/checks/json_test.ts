import { fits, isJson } from "../../../../../models/eval/checks/json.ts";
import { right, wrong } from "./answers.ts";

Deno.test("isJson wants an object or a list and nothing around it", () => {
  right(isJson, "{}", '{"a":[1,"b"]}', " [1, 2] ");
  wrong(isJson, "", "Hello", '{"a":1', '{"a":1} ok', '"a"', "```json\n{}\n```", "null");
});

Deno.test("fits wants JSON of the schema's shape", () => {
  const check = fits({
    type: "object",
    properties: { name: { type: "string" }, age: { type: "integer" } },
    required: ["name", "age"],
  });
  right(check, '{"name":"Ada","age":36}');
  wrong(
    check,
    '{"name":"Ada"}',
    '{"name":"Ada","age":"36"}',
    '{"name":"Ada","age":3.5}',
    "[]",
    "{",
  );
  wrong(fits({ type: "array", items: { type: "integer" }, maxItems: 2 }), "[1,2,3]", '["a"]');
});
