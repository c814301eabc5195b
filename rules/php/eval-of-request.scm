; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: A value of the request is run as PHP.
; message: A value of the request is run as PHP code.
; why:
;   Whoever sends the request runs any code with all that this program may do.
; help:
;   Look the value up in a table of what is allowed.
; bad:
;   eval($_POST['code']);
; bad:
;   $formula = 'return ' . $_GET['formula'] . ';'; eval($formula);
; bad:
;   create_function('$x', $_GET['body']);
; good:
;   eval('return 1;');
; good:
;   eval('return ' . (int) $_GET['n'] . ';');
((function_call_expression function: (_) @function arguments: (arguments (argument (_) @data))) @match
  (#any-of? @function "eval" "create_function" "assert" "\\assert"))
