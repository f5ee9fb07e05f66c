#!/usr/bin/env node
// Keeps the compiled code between runs, where Node can (22.1 and newer).
require('node:module').enableCompileCache?.();

// Until it is done: a terminal that is closed in the middle of a question is an interruption.
process.exitCode = 130;
require('../dist/cli.cjs')
  .run()
  .then((status) => {
    process.exitCode = status;
  });
