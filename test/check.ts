/** `deno task ok`: format, lint, types, and the rule of who may import whom. */
import { findBrokenRules } from "./support/dependency_rule.ts";
import { sourceFiles } from "./support/source_files.ts";

const src = await sourceFiles("src");
const isServer = (file: string) => file.startsWith("src/deno/");

// Calls of their own: the server's reference to Deno's types reaches everything that is checked with
// it, and portable code that says `Deno` would pass.
const CALLS: readonly (readonly string[])[] = [
  ["fmt", "--check", "--quiet"],
  ["lint", "--quiet"],
  ["check", "--quiet", ...src.filter((file) => !isServer(file))],
  ["check", "--quiet", ...src.filter(isServer)],
  ["check", "--quiet", ...await sourceFiles("sw")],
  ["check", "--quiet", ...await sourceFiles("web")],
  ["check", "--quiet", ...await sourceFiles("test"), ...await sourceFiles("models")],
];

async function passes(args: readonly string[]): Promise<boolean> {
  const { success } = await new Deno.Command(Deno.execPath(), { args: [...args] }).spawn().status;
  if (!success) console.error(`failed: deno ${args.slice(0, 4).join(" ")} ...`);
  return success;
}

const results: boolean[] = [];
for (const args of CALLS) results.push(await passes(args));
const broken = await findBrokenRules();
for (const line of broken) console.error(line);
const ok = results.every(Boolean) && broken.length === 0;
console.log(ok ? "ok: format, lint, types, dependency rule" : "not ok");
Deno.exit(ok ? 0 : 1);
