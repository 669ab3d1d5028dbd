#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// A run is over before most functions have earned what optimising them costs: with a budget nine times the usual one a third of the
// CPU time of three hundred documents is saved, a quarter of that of two thousand (bench/README.md).
v8.setFlagsFromString('--interrupt-budget=600000');
module.enableCompileCache?.();
const { main } = await import('../dist/bundle/main.js');
await main(process.argv.slice(2));
