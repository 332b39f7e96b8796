/** The small file system that models are kept in: a folder on a server, the origin's own files in a browser. */
import { ApiError } from "../errors.ts";

/** Paths are relative, with `/` between their parts. */
export interface Files {
  /** What to say where all of it cannot be read; absent: nothing is known. */
  readonly place?: Place;
  /** Gone with the process or the tab; absent: they stay. */
  readonly inMemory?: true;
  /** Names of what lies directly in a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly FileEntry[]>;
  stat(path: string): Promise<FileStat | undefined>;
  /** A lazy view whose `slice().arrayBuffer()` reads on demand. @throws Error where there is no file */
  open(path: string): Promise<Blob>;
  /**
   * Opens for writing; makes the file and its folders where they are missing, and keeps its bytes.
   * @throws FileHeld
   */
  edit(path: string): Promise<FileEditor>;
  /** Replaces what is there; never leaves half of either. */
  rename(from: string, to: string): Promise<void>;
  /** Nothing to do where there is no file. */
  remove(path: string): Promise<void>;
  /** Bytes that can still be written; undefined when nobody knows. */
  room(): Promise<number | undefined>;
}

/** The part of it that changes nothing. */
export type ReadableFiles = Pick<Files, "list" | "stat" | "open" | "place">;

export interface Place {
  /** As its user knows the folder. */
  readonly folder: string;
  /** What to do, such as "check --models". */
  readonly remedy: string;
}

export interface FileEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

export interface FileStat {
  /** Bytes. */
  readonly size: number;
  /** Bytes of storage, which are fewer where a file has holes; absent: as many as its size. */
  readonly stored?: number;
  /** ms since 1970. */
  readonly modifiedAt: number;
}

/** Another tab has the file open: one that the system has frozen, until it wakes or is closed. */
export class FileHeld extends ApiError {
  constructor() {
    super(
      "conflict",
      "a tab that sleeps still has the file open: close the other tabs of this site",
    );
  }
}

/** One file, open for writing by one writer; parts of it may be written in any order. */
export interface FileEditor {
  /** @throws ApiError `storage_full` */
  write(at: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  read(at: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  truncate(size: number): Promise<void>;
  /** What was written is safe from now on. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
