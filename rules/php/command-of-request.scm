; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: A value of the request is run as a command.
; message: A value of the request becomes part of a command line; its sender can run other
;   programs.
; why:
;   A shell reads the text and takes `;`, `|`, `$( )` and more as its own. Whoever sends the request
;   runs what they like.
; help:
;   `escapeshellarg` around each value, or `proc_open` with an array: then no shell reads it. Values
;   are followed through local variables of the same function.
; bad:
;   exec('convert ' . $input . $_GET['size']);
; bad:
;   function ping() { $host = trim($_POST['host']); $command = "ping -c 1 $host"; return shell_exec($command); }
; bad:
;   system($_REQUEST['cmd']);
; bad:
;   $out = `ls {$_GET['dir']}`;
; good:
;   exec('convert ' . escapeshellarg($_GET['size']));
; good:
;   exec('head -n ' . (int) $_GET['lines']);
; good:
;   if (preg_match('/^[a-z.]+$/', $_GET['host'])) { system('ping ' . $_GET['host']); }
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "pcntl_exec" "\\exec" "\\shell_exec" "\\system" "\\passthru" "\\popen" "\\proc_open"))
((shell_command_expression) @match @data)
