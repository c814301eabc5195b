; severity: warning
; enabled: yes
; tests: no
; summary: The password of a database stands in the code.
; message: The password of this database stands in the code, for everybody who can read it.
; why:
;   It is in every copy of the repository, for ever, and is hard to change.
; help:
;   Read it from the environment: `getenv('DB_PASSWORD')`.
; bad:
;   $db = new mysqli('localhost', 'root', 'hunter2', 'shop');
; bad:
;   $db = mysqli_connect('db', 'app', 'hunter2');
; bad:
;   $db = new PDO('mysql:host=db', 'app', 'hunter2');
; good:
;   $db = new mysqli($host, $user, getenv('DB_PASSWORD'));
; good:
;   $db = new PDO('sqlite::memory:', 'a', '');
((object_creation_expression (name) @class (arguments . (argument) . (argument (_)) . (argument (string (string_content) @password)))) @match
  (#any-of? @class "mysqli" "PDO"))
((function_call_expression function: (name) @function arguments: (arguments . (argument) . (argument) . (argument (string (string_content) @password)))) @match
  (#any-of? @function "mysqli_connect" "mysql_connect" "oci_connect"))
