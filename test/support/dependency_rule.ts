/** Who may import whom; what the compiler's `lib` does not already catch. */
import { join } from "node:path/posix";
import { REPOSITORY, sourceFiles } from "./source_files.ts";

interface Rule {
  /** Files it is about. */
  readonly files: RegExp;
  /** What they may not import: a path in the repository or a specifier. */
  readonly forbidden: RegExp;
  readonly reason: string;
}

export const RULES: readonly Rule[] = [
  {
    files: /^src\/(?!deno\/)/,
    forbidden: /^(node:|src\/deno\/|sw\/|web\/|playwright|vite)/,
    reason: "portable code may use web standards only",
  },
  {
    files: /^(src\/(?!openapi\/|deno\/write_openapi)|sw\/|web\/)/,
    forbidden: /^src\/openapi(\/|\.json)/,
    reason: "the document is made beforehand, and no script carries it",
  },
  { files: /^sw\//, forbidden: /^(node:|web\/|src\/deno\/)/, reason: "the worker knows only src/" },
  {
    files: /^web\/(?!vite)/,
    forbidden: /^(node:|sw\/|src\/deno\/)/,
    reason: "the page knows only src/",
  },
  {
    files: /^src\/dialects\//,
    forbidden: /^src\/(engines|port)\//,
    reason: "no dialect knows an engine",
  },
  {
    files: /^src\/engines\//,
    forbidden: /^src\/(dialects|reply|port)\//,
    reason: "no engine knows a dialect",
  },
  {
    files: /^src\/reply\//,
    forbidden: /^src\/(dialects|engines|port)\//,
    reason: "reply/ knows frames, not dialects",
  },
  {
    files: /^src\/pull\//,
    forbidden: /^src\/(app|http|dialects|engines|port|reply|streams)/,
    reason: "pull/ knows models and other people's servers, not our own",
  },
  {
    files: /^src\/port\//,
    forbidden: /^src\/(app|http|dialects|reply|engines)/,
    reason: "port/ knows Backend, nothing above it",
  },
];

/** One line for each import that breaks a rule. */
export async function findBrokenRules(): Promise<readonly string[]> {
  const files = (await Promise.all(["src", "sw", "web"].map(sourceFiles))).flat();
  const found = await Promise.all(files.map(async (file) => {
    return brokenRules(file, await Deno.readTextFile(REPOSITORY + file));
  }));
  return found.flat();
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^;"']*["']([^"']+)["']|import\(\s*["']([^"']+)["']/g;

export function brokenRules(file: string, source: string): readonly string[] {
  const imports = importsOf(file, source);
  return RULES.filter(({ files }) => files.test(file)).flatMap(({ forbidden, reason }) =>
    imports.filter((path) => forbidden.test(path)).map((path) =>
      `${file} imports ${path}: ${reason}`
    )
  );
}

function importsOf(file: string, source: string): readonly string[] {
  return [...source.matchAll(IMPORT)].map(([, from, dynamic]) => resolve(file, from ?? dynamic!));
}

const TYPES_ONLY = /(?:^|\n)(import|export) type\b[^;]*;/g;

/** The source files that run with these, imported directly or through others. */
export async function reachable(files: readonly string[]): Promise<readonly string[]> {
  const found = new Set(files);
  for (const file of found) {
    const source = await Deno.readTextFile(REPOSITORY + file);
    const imports = importsOf(file, source.replace(TYPES_ONLY, ""));
    for (const path of imports) if (/^(src|sw|web)\/.*\.ts$/.test(path)) found.add(path);
  }
  return [...found];
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith(".") ? join(file, "..", specifier) : specifier;
}
