#!/usr/bin/env node
// Committed, because npm links a workspace's bin only if its file exists at install time. The program is the bundle.
import module from 'node:module';

module.enableCompileCache?.();
await import('../dist/sakip-lint.js');
