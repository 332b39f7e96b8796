import assert from "node:assert/strict";
import { CUTS, isLast, type Unit } from "../../../src/client/units.ts";

/** A unit that has no number to lose. */
const same = (text: string, data = ""): Unit => ({ text, numbered: text, data });

/** All units of a text that comes in pieces of one character. */
function cutAll(type: string, text: string): { units: Unit[]; rest: string } {
  const units: Unit[] = [];
  let rest = "";
  for (const char of text) {
    rest += char;
    for (let next = CUTS[type]!(rest); next; next = CUTS[type]!(rest)) {
      units.push(next[0]);
      rest = next[1];
    }
  }
  return { units, rest };
}

Deno.test("blocks lose their ids and keep everything else", () => {
  const text = 'id: 1\ndata: {"a":1}\n\n: keepalive\ndata: {"b":2}\n\n' +
    "id: 12\nevent: response.completed\ndata: [DONE]\n\nid: 13\ndata: {";
  assert.deepEqual(cutAll("text/event-stream", text), {
    units: [
      {
        text: 'data: {"a":1}\n\n',
        numbered: 'id: 1\ndata: {"a":1}\n\n',
        data: '{"a":1}',
        seq: 1,
      },
      same(": keepalive\n"),
      same('data: {"b":2}\n\n', '{"b":2}'),
      {
        text: "event: response.completed\ndata: [DONE]\n\n",
        numbered: "id: 12\nevent: response.completed\ndata: [DONE]\n\n",
        data: "[DONE]",
        seq: 12,
      },
    ],
    rest: "id: 13\ndata: {",
  });
});

Deno.test("lines lose their numbers and keep everything else", () => {
  const first = '{"a":"x\\",\\"seq\\":9}"';
  const text = `${first},"seq":1}\n {"b":2}\n{"seq":3}\n{"c":`;
  assert.deepEqual(cutAll("application/x-ndjson", text), {
    units: [
      { text: `${first}}\n`, numbered: `${first},"seq":1}\n`, data: `${first}}\n`, seq: 1 },
      same(" "),
      same('{"b":2}\n', '{"b":2}\n'),
      { text: "{}\n", numbered: '{"seq":3}\n', data: "{}\n", seq: 3 },
    ],
    rest: '{"c":',
  });
});

Deno.test("units end where their framing says, whatever else ends a line elsewhere", () => {
  const said = '{"text":"a\u2028data: b\u2029"';
  const line = CUTS["application/x-ndjson"]!(`${said},"seq":7}\n`);
  assert.deepEqual([line?.[0].seq, line?.[0].text, line?.[1]], [7, `${said}}\n`, ""]);
  const block = CUTS["text/event-stream"]!(`id: 8\nevent: x\ndata: ${said}}\n\n`);
  assert.deepEqual([block?.[0].seq, block?.[0].data], [8, `${said}}`]);
});

Deno.test("isLast knows the terminal frame of every surface", () => {
  const last = [
    "[DONE]",
    '{"done":true}',
    '{"error":"busy"}',
    '{"error":{"message":"busy"}}',
    '{"type":"response.completed"}',
    '{"type":"response.failed"}',
    '{"type":"response.incomplete"}',
    '{"type":"message_stop"}',
    '{"type":"error","error":{}}',
    '{"type":"error","code":"server_error","message":"busy","param":null,"sequence_number":3}',
  ];
  const others = [
    "",
    "{",
    '{"done":false}',
    '{"choices":[]}',
    '{"error":null}',
    '{"type":"ping"}',
    "1",
  ];
  assert.deepEqual(last.map(isLast), last.map(() => true));
  assert.deepEqual(others.map(isLast), others.map(() => false));
});
