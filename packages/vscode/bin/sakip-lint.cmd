@echo off
rem The command in a terminal of the editor, run by the editor's own Node.
setlocal
if not defined SAKIP_LINT_RUNTIME set SAKIP_LINT_RUNTIME=node
set ELECTRON_RUN_AS_NODE=1
"%SAKIP_LINT_RUNTIME%" "%~dp0..\dist\cli\sakip-lint.js" %*
