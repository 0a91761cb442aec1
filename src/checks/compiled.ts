/** Keeps compiled modules between runs, for commands that spend most of their time loading: `node --import ./src/checks/compiled.ts …`. */
import { enableCompileCache } from 'node:module';

enableCompileCache('node_modules/.cache/compiled');
