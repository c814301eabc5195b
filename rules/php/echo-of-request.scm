; severity: error
; enabled: yes
; tests: no
; summary: A request's value is printed as it is.
; message: A value of the request is printed as it is; a link can so put a script into this page.
; why:
;   The browser runs what looks like a script, with the rights of whoever opened the link.
; help:
;   `htmlspecialchars($value, ENT_QUOTES)`, or a template engine that does it.
; bad:
;   echo $_GET['name'];
; bad:
;   echo 'Hello ' . $_POST['name'];
; bad:
;   print "Hello $_REQUEST[name]";
; bad:
;   ?><b><?= $_GET['name'] ?></b><?php
; good:
;   echo htmlspecialchars($_GET['name']);
; good:
;   echo (int) $_GET['page'];
; good:
;   echo $_GET['on'] ? 'yes' : 'no';
; good:
;   $name = $_GET['name'];
((echo_statement (subscript_expression . (variable_name) @request)) @match
  (#any-of? @request "$_GET" "$_POST" "$_REQUEST"))
((echo_statement (binary_expression operator: "." [(subscript_expression . (variable_name) @request) (binary_expression operator: "." right: (subscript_expression . (variable_name) @request))])) @match
  (#any-of? @request "$_GET" "$_POST" "$_REQUEST"))
([(echo_statement (encapsed_string (subscript_expression . (variable_name) @request))) (print_intrinsic [(encapsed_string (subscript_expression . (variable_name) @request)) (subscript_expression . (variable_name) @request)])] @match
  (#any-of? @request "$_GET" "$_POST" "$_REQUEST"))
((expression_statement . (subscript_expression . (variable_name) @request) .) @match
  (#any-of? @request "$_GET" "$_POST" "$_REQUEST"))
