; severity: warning
; enabled: yes
; tests: no
; summary: A value is put into a command line unquoted.
; message: A value is put into a command line unquoted; the shell runs what it contains.
; why:
;   The command goes through a shell. A space, a quote or a `;` in the value changes the command, by
;   accident or on purpose.
; help:
;   `escapeshellarg` for each value, or `proc_open` with an array, which needs no shell. A value that went
;   through it, or that says in its name that it did, a constant and a number are not reported.
; bad:
;   exec('rm -r ' . $path);
; bad:
;   shell_exec("git log $ref");
; bad:
;   $log = `git log {$ref}`;
; good:
;   exec('rm -r ' . escapeshellarg($path));
; good:
;   exec($command);
; good:
;   $log = `$command`;
; good:
;   shell_exec('git log -n ' . (int) $count);
; good:
;   exec(PHP_BINARY . ' -v');
; good:
;   $db->exec('DELETE FROM ' . $table);
; good:
;   $safe = escapeshellarg($ref);
;   shell_exec("git log $safe");
((function_call_expression function: (_) @function arguments: (arguments . (argument [(binary_expression) (encapsed_string)] @match @command)))
  (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "\\exec" "\\shell_exec" "\\system" "\\passthru" "\\popen" "\\proc_open"))
((shell_command_expression [(variable_name) (member_access_expression) (subscript_expression)]) @match @command)
