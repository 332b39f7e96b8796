/** The GGUF files of a repository: which make one model together, and which one to take. */

export interface RepoFile {
  /** In the repository. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
}

export interface Variant {
  /** `Q4_K_M`, `UD-Q4_K_XL`, or the file's name where it tells no quantization. */
  readonly label: string;
  /** Name of the file without folder, number of the part and `.gguf`. */
  readonly stem: string;
  /** In order; several when the model is split. */
  readonly files: readonly RepoFile[];
}

export interface Choice {
  readonly variants: readonly Variant[];
  /** For models that see or hear, best first. */
  readonly projectors: readonly RepoFile[];
}

const SPLIT = /-(\d{5})-of-(\d{5})$/;
const QUANTIZATION =
  /(?<![A-Z0-9])(UD-)?(IQ\d_[A-Z]+|Q\d_K(_[A-Z]+)?|Q\d_\d|TQ\d_\d|MXFP4(_MOE)?|NVFP4|BF16|F16|F32)(?![A-Z0-9])/g;

// Small enough for a tab, good enough to use: the one that most publishers recommend, then its
// neighbours, first those that lose little, then those that cost more memory.
const PREFERRED = [
  "Q4_K_M",
  "UD-Q4_K_XL",
  "Q4_K_S",
  "Q4_0",
  "IQ4_NL",
  "IQ4_XS",
  "Q4_1",
  "Q5_K_M",
  "Q5_K_S",
  "Q5_0",
  "Q5_1",
  "Q6_K",
  "Q8_0",
  "Q3_K_L",
  "Q3_K_M",
  "Q3_K_S",
  "MXFP4",
  "F16",
  "BF16",
  "F32",
];
// Half the size of F16, and as good to the eye.
const PROJECTORS = ["Q8_0", "F16", "BF16", "F32"];

const stemOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -".gguf".length);

export function quantizationOf(text: string): string | undefined {
  return text.toUpperCase().match(QUANTIZATION)?.at(-1);
}

/** Importance matrices are data for quantizing, not models. */
export function sortOut(files: readonly RepoFile[]): Choice {
  const ggufs = files.filter(({ path }) => /\.gguf$/i.test(path) && !/imatrix/i.test(path));
  const isProjector = ({ path }: RepoFile) => /mmproj/i.test(stemOf(path));
  return {
    variants: variantsOf(ggufs.filter((file) => !isProjector(file))),
    projectors: ranked(
      ggufs.filter(isProjector),
      ({ path }) => quantizationOf(stemOf(path)),
      PROJECTORS,
    ),
  };
}

function variantsOf(files: readonly RepoFile[]): readonly Variant[] {
  const groups = Map.groupBy(files, ({ path }) => {
    const parts = SPLIT.exec(path.slice(0, -".gguf".length))?.[2] ?? "";
    return `${path.slice(0, -".gguf".length).replace(SPLIT, "")} ${parts}`;
  });
  const variants = [...groups.values()].map(variantOf).filter((variant) => variant !== undefined);
  return ranked(variants, ({ label }) => label, PREFERRED);
}

/** @returns undefined for a split model that lacks a part */
function variantOf(group: readonly RepoFile[]): Variant | undefined {
  const files = group.toSorted((a, b) => a.path < b.path ? -1 : 1);
  const first = files[0]!.path;
  const stem = stemOf(first);
  const parts = SPLIT.exec(stem)?.[2];
  if (parts !== undefined && Number(parts) !== files.length) return undefined;
  const bare = stem.replace(SPLIT, "");
  return { label: quantizationOf(bare) ?? quantizationOf(first) ?? bare, stem: bare, files };
}

/** What is preferred first, then as they came. */
function ranked<T>(
  items: readonly T[],
  labelOf: (item: T) => string | undefined,
  order: readonly string[],
): readonly T[] {
  const rank = (item: T) => {
    const index = order.indexOf(labelOf(item) ?? "");
    return index < 0 ? order.length : index;
  };
  return items.toSorted((a, b) => rank(a) - rank(b));
}

/** @param tag a quantization or the name of a file, in any case; `latest` for what fits most */
export function choose(variants: readonly Variant[], tag: string): Variant | undefined {
  const wanted = tag.toUpperCase().replace(/\.GGUF$/, "").replace(SPLIT_UPPER, "");
  if (wanted === "LATEST") return variants[0];
  return variants.find(({ label }) => label.toUpperCase() === wanted) ??
    variants.find(({ stem }) => stem.toUpperCase() === wanted) ??
    variants.find(({ label }) => label.toUpperCase() === `UD-${wanted}`);
}

const SPLIT_UPPER = /-\d{5}-OF-\d{5}$/;
