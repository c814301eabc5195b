; severity: warning
; enabled: yes
; tests: no
; summary: `eval` runs text that is put together at run time.
; message: `eval` runs whatever text it is given here; whoever can influence that text runs code.
; why:
;   The text given to `eval` runs with all rights of the program. When any part of it comes from a
;   request, a file or a database, so does the code.
; help:
;   Call a function from a table of allowed ones, or write the code to a file that is deployed.
; bad:
;   eval($code);
; bad:
;   eval("return $formula;");
; bad:
;   eval('return ' . $formula . ';');
; good:
;   eval('return 1;');
; good:
;   $engine->eval($node);
((function_call_expression function: (name) @function arguments: (arguments . (argument [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression) (scoped_call_expression) (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) (binary_expression)]))) @match
  (#eq? @function "eval"))
