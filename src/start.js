import { enableCompileCache } from 'node:module';

// Stripping types and compiling is most of a start: what was compiled once is taken from the disk from then on. This file
// is JavaScript because a single one that is not loads the compiler, which is then never let go.
enableCompileCache();
await import('./main.ts');
