; severity: warning
; enabled: yes
; tests: no
; summary: A cookie is written without `httponly` or `secure`.
; message: This makes cookies readable by scripts, or sends them over plain HTTP.
; why:
;   A script that slipped into a page, or anybody on the way, then reads the cookie and with it the
;   session.
; help:
;   `['secure' => true, 'httponly' => true, 'samesite' => 'Lax']`.
; bad:
;   ini_set('session.cookie_httponly', 0);
; bad:
;   setcookie('id', $id, ['httponly' => false]);
; bad:
;   session_set_cookie_params(['secure' => false]);
; good:
;   setcookie('id', $id, ['secure' => true, 'httponly' => true]);
; good:
;   ini_set('session.cookie_httponly', 1);
((function_call_expression function: (name) @function arguments: (arguments . (argument (string) @option) . (argument [(integer) (boolean) (string)] @value))) @match
  (#eq? @function "ini_set") (#any-of? @option "'session.cookie_httponly'" "'session.cookie_secure'") (#any-of? @value "0" "false" "'0'" "'off'"))
((function_call_expression function: (name) @function arguments: (arguments (argument (array_creation_expression (array_element_initializer . (string) @option . (boolean) @value) @match))))
  (#any-of? @function "setcookie" "session_set_cookie_params" "setrawcookie") (#any-of? @option "'httponly'" "'secure'") (#any-of? @value "false" "FALSE"))
