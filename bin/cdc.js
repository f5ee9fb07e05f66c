#!/usr/bin/env node
// Keeps the compiled code between runs, where Node can (22.1 and newer).
require('node:module').enableCompileCache?.();

require('../dist/cli.cjs')
  .run()
  .then((status) => {
    process.exitCode = status;
  });
