#!/usr/bin/env node
// Committed, because npm links a workspace's bin only if its file exists at install time. The program is the bundle.
require('node:module').enableCompileCache?.();
require('../dist/sakip-lint.js');
