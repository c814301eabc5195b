; severity: notice
; enabled: yes
; tests: no
; summary: Output for debugging was left in the code.
; message: `{function}` was probably left here after debugging; it shows the inside of the program to everybody.
; why:
;   What it prints goes to whoever sent the request, in the middle of the page or of the JSON.
; help:
;   Remove it, or write to a log. `print_r` and `var_export` whose result is used are not
;   reported, nor is output that an option asks for.
; bad:
;   var_dump($user);
; bad:
;   print_r($_SERVER);
; bad:
;   dd($query);
; good:
;   if ($debug) { var_dump($user); }
; good:
;   $text = print_r($user, true);
; good:
;   error_log(var_export($user, true));
; good:
;   $this->dump($user);
((expression_statement (function_call_expression function: (name) @function arguments: (arguments)) @match)
  (#any-of? @function "var_dump" "print_r" "dd" "debug_zval_refcount" "debug_print_backtrace"))
