; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: The request chooses which function or class is used.
; message: The request chooses what is called or created here: any function, any class.
; why:
;   `system`, `phpinfo` or a class whose constructor deletes files will do as well. Whoever sends the
;   request decides.
; help:
;   Take the name from a list: `ACTIONS[$_GET['action']] ?? 'index'`.
; bad:
;   call_user_func($_GET['action']);
; bad:
;   $_POST['callback']($value);
; bad:
;   $class = $_GET['type']; $object = new $class();
; bad:
;   array_map($_GET['filter'], $list);
; good:
;   call_user_func(ACTIONS[$_GET['action']]);
; good:
;   if (in_array($_GET['action'], ACTIONS, true)) { call_user_func($_GET['action']); }
; good:
;   array_map('trim', $_GET['names']);
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "call_user_func" "call_user_func_array" "array_map" "register_shutdown_function" "\\call_user_func" "\\call_user_func_array"))
((function_call_expression function: [(variable_name) (subscript_expression)] @data) @match)
((object_creation_expression [(variable_name) (subscript_expression)] @data) @match)
