; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: A request sets variables of the program.
; message: `extract` lets the request set any variable here, those that guard access among them.
; why:
;   Every name in the request becomes a variable, and overwrites one that is there.
; help:
;   Read the values by name: `$name = $_POST['name'] ?? ''`. With `EXTR_SKIP` or a prefix nothing is
;   overwritten, and nothing is reported.
; bad:
;   extract($_POST);
; bad:
;   extract($_REQUEST, EXTR_OVERWRITE);
; good:
;   extract($_POST, EXTR_SKIP);
; good:
;   extract($_GET, EXTR_PREFIX_ALL, 'in');
; good:
;   extract($row);
((function_call_expression function: (_) @function arguments: (arguments . (argument (variable_name) @request))) @match
  (#any-of? @function "extract" "\\extract") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE" "$_FILES"))
