; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
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
; bad:
;   function hello() { $name = trim($_GET['name']); echo "<h1>$name</h1>"; }
; good:
;   echo htmlspecialchars($_GET['name']);
; good:
;   echo (int) $_GET['page'];
; good:
;   echo $_GET['on'] ? 'yes' : 'no';
; good:
;   $name = $_GET['name'];
((echo_statement (_) @data) @match)
((print_intrinsic (_) @data) @match)
((expression_statement . [(subscript_expression) (variable_name) (binary_expression)] @data .) @match)
