; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: The request chooses the id of its session.
; message: The request chooses the id of the session; somebody can hand out one that they know.
; why:
;   Whoever sends a link with an id of their own shares the session of the one who logs in with it.
; help:
;   Let PHP choose, and call `session_regenerate_id(true)` after each login.
; bad:
;   session_id($_GET['sid']);
; bad:
;   $id = $_POST['session']; session_id($id); session_start();
; good:
;   session_start();
; good:
;   session_id(bin2hex(random_bytes(16)));
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "session_id" "\\session_id" "session_name"))
