; severity: warning
; enabled: no
; tests: no
; summary: A variable is put into SQL text.
; message: A variable is put into SQL text; use a placeholder.
; why:
;   A quote in the value ends the text around it, and what follows is SQL of whoever chose the value.
; help:
;   `$statement = $pdo->prepare('SELECT * FROM users WHERE name = ?')`, then `execute([$name])`.
; bad:
;   mysqli_query($db, "SELECT * FROM users WHERE name = '$name'");
; bad:
;   $db->query("DELETE FROM users WHERE id = {$id}");
; good:
;   $db->prepare('SELECT * FROM users WHERE name = ?');
; good:
;   $db->query("SELECT * FROM {$table}");
((function_call_expression function: (name) @function arguments: (arguments (argument (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) @match)))
  (#any-of? @function "mysqli_query" "pg_query" "mysql_query" "sqlsrv_query") (#match? @match "[=<>(]\\s{0,3}['\"%]{0,2}\\{?\\$"))
((member_call_expression name: (name) @method arguments: (arguments . (argument (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) @match)))
  (#any-of? @method "query" "exec" "prepare" "execute" "get_results" "get_var" "get_row") (#match? @match "^.\\s{0,9}(?:SELECT|INSERT|UPDATE|DELETE)\\s[^$]{0,400}[=<>(]\\s{0,3}['\"%]{0,2}\\{?\\$"))
