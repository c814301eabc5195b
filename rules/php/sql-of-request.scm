; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: A request's value is put into SQL text.
; message: A value of the request is put into SQL text; use a placeholder.
; why:
;   A quote in the value ends the text around it, and what follows is SQL of whoever sent the request.
; help:
;   `$statement = $pdo->prepare('SELECT * FROM users WHERE name = ?')`, then `execute([$_POST['name']])`.
; bad:
;   $db->query("SELECT * FROM users WHERE name = '" . $_POST['name'] . "'");
; bad:
;   mysqli_query($db, "DELETE FROM users WHERE id = {$_GET['id']}");
; bad:
;   $sql = "UPDATE users SET name = '$_POST[name]'";
; good:
;   $statement->execute([$_POST['name']]);
; good:
;   $db->query('SELECT * FROM users WHERE id = ' . (int) $_GET['id']);
; good:
;   echo 'Select: ' . $_GET['choice'];
((encapsed_string) @match @data @text)
((binary_expression operator: ".") @match @data @text)
((function_call_expression function: (_) @function arguments: (arguments (argument [(variable_name) (subscript_expression)] @data))) @match
  (#any-of? @function "mysqli_query" "mysql_query" "pg_query" "sqlite_query" "mysqli_multi_query" "mysqli_real_query"))
((member_call_expression name: (name) @method arguments: (arguments . (argument (subscript_expression) @data))) @match
  (#any-of? @method "query" "exec" "whereRaw" "orderByRaw" "selectRaw" "havingRaw"))
((scoped_call_expression scope: (name) @class name: (name) @method arguments: (arguments . (argument (_) @data))) @match
  (#eq? @class "DB") (#any-of? @method "raw" "select" "statement" "unprepared"))
