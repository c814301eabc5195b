; severity: warning
; enabled: yes
; tests: no
; summary: An uploaded file keeps the name that its sender gave it.
; message: The file is stored under the name that its sender chose; with `.php` at its end it can
;   be run.
; why:
;   Whoever uploads `shell.php` into a folder that the web server reads can call it afterwards.
; help:
;   Make up a name of your own and keep a list of allowed extensions: `bin2hex(random_bytes(16)) .
;   '.png'`.
; bad:
;   move_uploaded_file($_FILES['a']['tmp_name'], 'uploads/' . $_FILES['a']['name']);
; bad:
;   move_uploaded_file($_FILES['a']['tmp_name'], "uploads/" . basename($_FILES['a']['name']));
; good:
;   move_uploaded_file($_FILES['a']['tmp_name'], 'uploads/' . $id . '.png');
((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (_) @target))) @match
  (#any-of? @function "move_uploaded_file" "\\move_uploaded_file") (#match? @target "\\$_FILES\\[.{1,60}\\[.name.\\]"))
