; severity: error
; enabled: yes
; tests: no
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
((encapsed_string (subscript_expression . (variable_name) @request) @match) @text
  (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE")
  (#match? @text "^.\\s{0,20}(?:SELECT\\s.{1,400}\\sFROM|INSERT\\s{1,4}INTO|UPDATE\\s.{1,80}\\sSET|DELETE\\s{1,4}FROM|REPLACE\\s{1,4}INTO)\\s"))
((binary_expression operator: "." right: (subscript_expression . (variable_name) @request) @match) @text
  (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE")
  (#match? @text "^.\\s{0,20}(?:SELECT\\s.{1,400}\\sFROM|INSERT\\s{1,4}INTO|UPDATE\\s.{1,80}\\sSET|DELETE\\s{1,4}FROM|REPLACE\\s{1,4}INTO)\\s"))
