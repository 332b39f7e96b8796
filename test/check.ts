/** `deno task ok`: format, lint, types, and the rule of who may import whom. */
import { findBrokenRules } from "./support/dependency_rule.ts";
import { sourceFiles } from "./support/source_files.ts";

const src = await sourceFiles("src");
const isServer = (file: string) => file.startsWith("src/deno/");

// Calls of their own: the server's reference to Deno's types reaches everything that is checked with
// it, and portable code that says `Deno` would pass. The longest first.
const CALLS: readonly (readonly string[])[] = [
  ["check", "--quiet", ...await sourceFiles("test"), ...await sourceFiles("models")],
  ["check", "--quiet", ...await sourceFiles("web")],
  ["check", "--quiet", ...src.filter((file) => !isServer(file))],
  ["check", "--quiet", ...src.filter(isServer)],
  ["check", "--quiet", ...await sourceFiles("sw")],
  ["lint", "--quiet"],
  ["fmt", "--check", "--quiet"],
];
/** Each takes one core. */
const JOBS = Math.min(4, navigator.hardwareConcurrency);

async function passes(args: readonly string[]): Promise<boolean> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), { args: [...args] })
    .output();
  // In one piece, since others run beside it.
  const said = [stdout, stderr].map((part) => new TextDecoder().decode(part)).join("").trimEnd();
  if (said) console.error(said);
  if (!success) console.error(`failed: deno ${args.slice(0, 4).join(" ")} ...`);
  return success;
}

const results: boolean[] = [];
const calls = CALLS.values();
await Promise.all(Array.from({ length: JOBS }, async () => {
  for (const args of calls) results.push(await passes(args));
}));
const broken = await findBrokenRules();
for (const line of broken) console.error(line);
const ok = results.every(Boolean) && broken.length === 0;
console.log(ok ? "ok: format, lint, types, dependency rule" : "not ok");
Deno.exit(ok ? 0 : 1);
