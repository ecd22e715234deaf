// A folder that goes away with the script, beside this project's other passing output: what compilers write there finds the packages
// as usual, and the compilers do not take it for a package, as they would in node_modules.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
mkdirSync(join(root, 'obj'), { recursive: true });
export const workspace = mkdtempSync(join(root, 'obj', 'script-'));
process.on('exit', () => rmSync(workspace, { recursive: true, force: true }));
