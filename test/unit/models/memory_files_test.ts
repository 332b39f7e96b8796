import { memoryFiles } from "../../../src/models/memory_files.ts";
import { filesContract } from "../../support/files_contract.ts";

filesContract("memory files", () => memoryFiles());
